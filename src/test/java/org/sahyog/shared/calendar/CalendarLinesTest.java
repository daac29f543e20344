package org.sahyog.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The lines of a calendar file")
class CalendarLinesTest {
    @Test
    @DisplayName("have 75 octets at most, and no letter is torn apart")
    void folding() {
        for (String words :
                List.of("क्षेत्रीय प्रशिक्षण ".repeat(20), "x".repeat(500), "a🎉".repeat(90), "é".repeat(200))) {
            String file = new CalendarLines().text("SUMMARY", words).toString();
            for (String line : file.split("\r\n", -1)) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\ufffd");
            }
            assertThat(file.replace("\r\n ", "")).isEqualTo("SUMMARY:" + words + "\r\n");
        }
    }

    @Test
    @DisplayName("of 75 octets are not folded, of 76 they are")
    void foldingBorder() {
        assertThat(new CalendarLines().text("SUMMARY", "x".repeat(67)).toString())
                .doesNotContain("\r\n ");
        assertThat(new CalendarLines().text("SUMMARY", "x".repeat(68)).toString())
                .endsWith("x\r\n x\r\n");
    }

    @Test
    @DisplayName("keep what people wrote from meaning anything")
    void escaping() {
        assertThat(new CalendarLines()
                        .text("SUMMARY", "a;b,c\\d\r\nEND:VEVENT\u0007\u2028x")
                        .toString())
                .isEqualTo("SUMMARY:a\\;b\\,c\\\\d\\nEND:VEVENT\\nx\r\n");
        assertThat(new CalendarLines().plain("URL", "https://x\r\nATTACH:y").toString())
                .isEqualTo("URL:https://xATTACH:y\r\n");
        assertThat(new CalendarLines().texts("CATEGORIES", List.of("a,b", "c")).toString())
                .isEqualTo("CATEGORIES:a\\,b,c\r\n");
    }

    @Test
    @DisplayName("tell of a zone how its clocks go around the event")
    void zones() {
        Instant summer = Instant.parse("2031-07-01T12:00:00Z");
        assertThat(zone("Asia/Kolkata", summer))
                .contains("TZOFFSETTO:+0530")
                .contains("TZNAME:IST")
                .doesNotContain("DAYLIGHT");
        assertThat(zone("America/New_York", summer))
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20300310T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\n"
                        + "TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nTZNAME:EDT")
                .contains("BEGIN:STANDARD\r\nDTSTART:20301103T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\n"
                        + "TZOFFSETFROM:-0400\r\nTZOFFSETTO:-0500\r\nTZNAME:EST");
        assertThat(zone("Europe/Berlin", summer)).contains("BYMONTH=3;BYDAY=-1SU", "BYMONTH=10;BYDAY=-1SU");
        assertThat(zone("Africa/Casablanca", summer)).doesNotContain("RRULE");
        assertThat(zone("UTC", summer)).contains("TZOFFSETTO:+0000");
    }

    private static String zone(String id, Instant at) {
        return new CalendarLines().zone(ZoneId.of(id), at, at).toString();
    }
}
