package org.sahyog.costpool.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The periods of a due")
class DueIntervalTest {
    private static List<String> days(DueInterval every, String first, String last) {
        return every.beginnings(LocalDate.parse(first), LocalDate.parse(last)).stream()
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    @DisplayName("begin on the same day of each month, or on its last, and come back to that day")
    void shortMonths() {
        assertThat(days(DueInterval.MONTH, "2027-12-31", "2028-04-30"))
                .containsExactly("2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30");
        assertThat(days(DueInterval.QUARTER, "2026-11-30", "2027-08-29"))
                .containsExactly("2026-11-30", "2027-02-28", "2027-05-30");
        assertThat(days(DueInterval.YEAR, "2028-02-29", "2032-02-29"))
                .containsExactly("2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29");
        assertThat(days(DueInterval.ONCE, "2027-01-05", "2029-01-01")).containsExactly("2027-01-05");
        assertThat(days(DueInterval.MONTH, "2027-01-05", "2027-01-04")).isEmpty();
    }

    @Test
    @DisplayName("are those of a calendar on the wall, of 2,000 dues")
    void wallCalendar() {
        Random random = new Random(11);
        for (int nth = 0; nth < 2_000; nth++) {
            LocalDate first = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1_500));
            LocalDate last = first.plusDays(random.nextInt(900) - 30);
            int step = List.of(1, 3, 12).get(random.nextInt(3));
            DueInterval every = step == 1 ? DueInterval.MONTH : step == 3 ? DueInterval.QUARTER : DueInterval.YEAR;
            assertThat(every.beginnings(first, last)).isEqualTo(leaves(first, last, step));
        }
    }

    /** Leaf after leaf: in every {@code step}th month the day, or where the month is too short its last one. */
    private static List<LocalDate> leaves(LocalDate first, LocalDate last, int step) {
        List<LocalDate> found = new ArrayList<>();
        int months = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            boolean turned = day.getDayOfMonth() == 1 && day.isAfter(first);
            months += turned ? 1 : 0;
            boolean lastOfMonth = day.plusDays(1).getDayOfMonth() == 1;
            boolean due = day.getDayOfMonth() == first.getDayOfMonth()
                    || lastOfMonth && day.getDayOfMonth() < first.getDayOfMonth();
            if (due && months % step == 0) {
                found.add(day);
            }
        }
        return found;
    }
}
