package org.sahyog.event.series;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By the calendar and the clock there: what begins at ten begins at ten, whether the clocks have changed or not. */
@Schema(
        name = "SeriesRhythm",
        description =
                "MONTHLY_ON_DAY: on the same day of the month, in shorter months on their last one. MONTHLY_ON_WEEKDAY: on the second Tuesday,"
                        + " for example; a fifth one is the last of the month.")
enum Rhythm {
    WEEKLY {
        @Override
        LocalDate day(LocalDate first, int times) {
            return first.plusWeeks(times);
        }
    },
    FORTNIGHTLY {
        @Override
        LocalDate day(LocalDate first, int times) {
            return first.plusWeeks(2L * times);
        }
    },
    MONTHLY_ON_DAY {
        @Override
        LocalDate day(LocalDate first, int times) {
            return first.plusMonths(times);
        }
    },
    MONTHLY_ON_WEEKDAY {
        @Override
        LocalDate day(LocalDate first, int times) {
            int nth = (first.getDayOfMonth() - 1) / 7 + 1;
            LocalDate month = first.withDayOfMonth(1).plusMonths(times);
            return month.with(
                    nth > 4
                            ? TemporalAdjusters.lastInMonth(first.getDayOfWeek())
                            : TemporalAdjusters.dayOfWeekInMonth(nth, first.getDayOfWeek()));
        }
    };

    abstract LocalDate day(LocalDate first, int times);

    /** So many times after the first. */
    LocalDateTime after(LocalDateTime first, int times) {
        return day(first.toLocalDate(), times).atTime(first.toLocalTime());
    }
}
