package org.sahyog.event.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rhythm")
class RhythmTest {
    @Test
    @DisplayName("of weeks keeps weekday and hour")
    void weeks() {
        assertThat(times(Rhythm.WEEKLY, "2031-03-04T10:00", 3))
                .containsExactly("2031-03-04T10:00", "2031-03-11T10:00", "2031-03-18T10:00");
        assertThat(times(Rhythm.FORTNIGHTLY, "2031-12-24T09:30", 3))
                .containsExactly("2031-12-24T09:30", "2032-01-07T09:30", "2032-01-21T09:30");
    }

    @Test
    @DisplayName("of months by the day goes back to it after a shorter month")
    void daysOfMonths() {
        assertThat(times(Rhythm.MONTHLY_ON_DAY, "2032-01-31T10:00", 4))
                .containsExactly("2032-01-31T10:00", "2032-02-29T10:00", "2032-03-31T10:00", "2032-04-30T10:00");
    }

    @Test
    @DisplayName("of months by the weekday is the second Tuesday, and a fifth one is the last")
    void weekdaysOfMonths() {
        assertThat(times(Rhythm.MONTHLY_ON_WEEKDAY, "2031-04-08T10:00", 3))
                .containsExactly("2031-04-08T10:00", "2031-05-13T10:00", "2031-06-10T10:00");
        assertThat(times(Rhythm.MONTHLY_ON_WEEKDAY, "2031-04-29T10:00", 3))
                .containsExactly("2031-04-29T10:00", "2031-05-27T10:00", "2031-06-24T10:00");
        assertThat(times(Rhythm.MONTHLY_ON_WEEKDAY, "2031-01-31T10:00", 3))
                .containsExactly("2031-01-31T10:00", "2031-02-28T10:00", "2031-03-28T10:00");
    }

    private static List<String> times(Rhythm rhythm, String first, int times) {
        return IntStream.range(0, times)
                .mapToObj(nth -> rhythm.after(LocalDateTime.parse(first), nth).toString())
                .toList();
    }
}
