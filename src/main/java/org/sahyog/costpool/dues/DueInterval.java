package org.sahyog.costpool.dues;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** How often a due is asked for. */
enum DueInterval {
    ONCE(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    DueInterval(int months) {
        this.months = months;
    }

    /**
     * The first days of the periods up to {@code last}. Counted from {@code first} each, so that what begins on the 31st is back on the 31st
     * after a month of 28 days.
     */
    List<LocalDate> beginnings(LocalDate first, LocalDate last) {
        if (first.isAfter(last)) {
            return List.of();
        }
        return months == 0
                ? List.of(first)
                : IntStream.iterate(0, nth -> nth + months)
                        .mapToObj(first::plusMonths)
                        .takeWhile(day -> !day.isAfter(last))
                        .toList();
    }
}
