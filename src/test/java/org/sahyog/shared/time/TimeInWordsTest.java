package org.sahyog.shared.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A moment in words")
class TimeInWordsTest {
    private static final Locale HINDI = Locale.forLanguageTag("hi");
    private static final LocalDateTime MORNING = LocalDateTime.of(2027, 2, 10, 9, 5);

    @Test
    @DisplayName("is written in the reader’s language")
    void language() {
        assertThat(TimeInWords.of(MORNING, Locale.ENGLISH)).isEqualTo("10 Feb 2027, 09:05");
        assertThat(TimeInWords.of(MORNING, HINDI)).isEqualTo("10 फ़रवरी 2027, 09:05");
        assertThat(TimeInWords.local(MORNING).in(HINDI)).isEqualTo("10 फ़रवरी 2027, 09:05");
        assertThat(TimeInWords.day(LocalDate.of(2027, 2, 10)).in(HINDI)).isEqualTo("10 फ़रवरी 2027");
    }

    @Test
    @DisplayName("is told by the clock of the place")
    void zone() {
        Instant moment = Instant.parse("2027-02-09T20:35:00Z");
        ZoneId india = ZoneId.of("Asia/Kolkata");
        assertThat(TimeInWords.of(moment, india, Locale.ENGLISH)).isEqualTo("10 Feb 2027, 02:05");
        assertThat(TimeInWords.at(moment, ZoneId.of("UTC")).in(Locale.ENGLISH)).isEqualTo("9 Feb 2027, 20:35");
    }
}
