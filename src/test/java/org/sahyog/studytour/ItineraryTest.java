package org.sahyog.studytour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.shared.paper.PdfText;

@QuarkusTest
@DisplayName("The itinerary of a tour")
class ItineraryTest {
    private final Journey journey = new Journey(20);

    @Test
    @DisplayName("is told by days, in the reader’s language, each stop by the clock at its place")
    void data() {
        Map<String, Object> abroad = journey.stop(30, 33);
        abroad.put("hostName", "Gulf Foundry, Sharjah");
        abroad.put("zone", "Asia/Dubai");
        journey.stops.add(abroad);
        journey.more.put("unconfirmedReason", "Sharjah answers a week before.");
        journey.published();
        Resident firm = journey.town.firm();
        firm.calls()
                .header("Accept-Language", "hi")
                .get(journey.tour() + "/itinerary")
                .then()
                .statusCode(200)
                .body("days.size()", equalTo(2))
                .body("days[0].stops[0].hours", equalTo("10:00–13:00"))
                .body("days[0].stops[0].standing", equalTo("मेज़बान ने पुष्टि की"))
                .body("days[1].stops[0].hours", equalTo("12:00–15:00 (Asia/Dubai)"))
                .body("days[1].stops[0].standing", equalTo("मेज़बान ने अभी पुष्टि नहीं की"))
                .body("unconfirmedReason", equalTo("Sharjah answers a week before."));
        firm.calls()
                .header("Accept-Language", "en")
                .get(journey.tour() + "/itinerary")
                .then()
                .body(
                        "days.stops.standing.flatten()",
                        contains("confirmed by the host", "not confirmed by the host yet"));
    }

    @Test
    @DisplayName("is an entry for each stop in a calendar, in its own zone; moved and dropped ones keep their UID")
    void calendar() {
        Map<String, Object> abroad = journey.stop(30, 33);
        abroad.put("hostName", "Gulf Foundry; Sharjah");
        abroad.put("zone", "America/Los_Angeles");
        abroad.put("localStart", journey.start.plusDays(1).withHour(2).toString());
        abroad.put("localEnd", journey.start.plusDays(1).withHour(4).toString());
        journey.stops.add(abroad);
        journey.more.put("unconfirmedReason", "They answer a week before.");
        journey.published();
        String first = journey.stop(0);
        String file = ics();
        assertThat(file.split("BEGIN:VEVENT")).hasSize(3);
        assertThat(file)
                .contains("UID:" + first + "@", "DTSTART;TZID=Asia/Kolkata:", "DTSTART;TZID=America/Los_Angeles:")
                .contains("TZID:America/Los_Angeles", "BEGIN:DAYLIGHT", "STATUS:CONFIRMED", "STATUS:TENTATIVE")
                .contains("Gulf Foundry\\; Sharjah");
        assertThat(file.lines()).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        int sequence = sequence(file, first);
        journey.stops.get(0).put("localEnd", journey.start.plusHours(8).toString());
        journey.change().statusCode(200);
        assertThat(sequence(ics(), first)).isGreaterThan(sequence);
        journey.stops.remove(0);
        journey.change().statusCode(200);
        String dropped = ics();
        assertThat(entry(dropped, first)).contains("STATUS:CANCELLED");
        assertThat(sequence(dropped, first)).isGreaterThan(sequence + 1);
    }

    private String ics() {
        return journey.town
                .firm()
                .calls()
                .get(journey.tour() + "/itinerary/calendar.ics")
                .then()
                .statusCode(200)
                .contentType(containsString("text/calendar"))
                .extract()
                .asString();
    }

    private static String entry(String file, String stop) {
        return List.of(file.split("BEGIN:VEVENT")).stream()
                .filter(each -> each.contains("UID:" + stop))
                .findFirst()
                .orElseThrow();
    }

    private static int sequence(String file, String stop) {
        return entry(file, stop)
                .lines()
                .filter(line -> line.startsWith("SEQUENCE:"))
                .map(line -> Integer.valueOf(line.substring("SEQUENCE:".length())))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("is printed in Hindi, Tamil and English, over as many pages as it takes; equal ones are equal files")
    void printed() throws IOException {
        journey.event.put("title", "அலிகார் உலைகள் · अलीगढ़ की भट्टियाँ");
        journey.stops.clear();
        for (int nth = 0; nth < 9; nth++) {
            Map<String, Object> stop = journey.stop(4 * nth + 2, 4 * nth + 5);
            stop.put("hostName", nth % 2 == 0 ? "राष्ट्रीय लघु उद्योग निगम, अलीगढ़" : "கோயம்புத்தூர் வார்ப்பகம்");
            stop.put("address", "रामघाट रोड, अलीगढ़ 202001");
            stop.put("description", "ढक्कन वाली भट्टी और उसकी रोज़नामचा किताब। ".repeat(1 + nth % 4));
            journey.stops.add(stop);
        }
        journey.more.put("unconfirmedReason", "टूलरूम एक सप्ताह पहले ही जवाब देता है।");
        journey.scheduled();
        journey.disclose(Journey.answers("बैंक")).then().statusCode(200);
        journey.publish().statusCode(200);
        Resident firm = journey.town.firm();
        for (String language : List.of("hi", "en")) {
            byte[] pdf = paper(firm, language);
            assertThat(paper(firm, language)).isEqualTo(pdf);
            Files.createDirectories(Path.of("target/papers"));
            Files.write(Path.of("target/papers/itinerary-" + language + ".pdf"), pdf);
            assertThat(PdfText.of(pdf).split("\f")).hasSizeGreaterThan(1);
        }
        assertThat(PdfText.of(paper(firm, "en")))
                .contains("Organised by", "08:00–11:00", "not confirmed by the host yet");
    }

    private byte[] paper(Resident reader, String language) {
        return reader.calls()
                .header("Accept-Language", language)
                .get(journey.tour() + "/itinerary/paper")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }
}
