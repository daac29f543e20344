package org.sahyog.shared.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** When the clocks change each year, as an RRULE: {@code FREQ=YEARLY;BYMONTH=3;BYDAY=2SU}. */
final class YearlyRule {
    private static final int WEEK = 7;

    private YearlyRule() {}

    static String of(ZoneOffsetTransitionRule rule) {
        return "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + days(rule);
    }

    /** Whether the clocks there change on the very day of the rule; not at 24:00, nor a day off because UTC decides. */
    static boolean isPlain(ZoneOffsetTransitionRule rule, int year) {
        return !rule.isMidnightEndOfDay()
                && IntStream.range(year, year + WEEK)
                        .allMatch(each -> rule.createTransition(each)
                                .getDateTimeBefore()
                                .toLocalDate()
                                .equals(day(rule, each)));
    }

    private static String days(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        DayOfWeek weekday = rule.getDayOfWeek();
        if (weekday == null) {
            return "BYMONTHDAY=" + day;
        }
        String name = weekday.name().substring(0, 2);
        if (day == -1 || isLastWeek(rule)) {
            return "BYDAY=-1" + name;
        }
        if (day > 0 && day % WEEK == 1) {
            return "BYDAY=" + (day / WEEK + 1) + name;
        }
        int first = day > 0 ? day : day - WEEK + 1;
        String week =
                IntStream.range(first, first + WEEK).mapToObj(String::valueOf).collect(Collectors.joining(","));
        return "BYMONTHDAY=" + week + ";BYDAY=" + name;
    }

    /** Java writes the last Sunday of March as the first one from the 25th on. */
    private static boolean isLastWeek(ZoneOffsetTransitionRule rule) {
        return rule.getMonth() != Month.FEBRUARY
                && rule.getDayOfMonthIndicator() == rule.getMonth().maxLength() - WEEK + 1;
    }

    private static LocalDate day(ZoneOffsetTransitionRule rule, int year) {
        int day = rule.getDayOfMonthIndicator();
        LocalDate month = LocalDate.of(year, rule.getMonth(), 1);
        if (day > 0) {
            return onOrAfter(month.withDayOfMonth(day), rule.getDayOfWeek());
        }
        return onOrBefore(month.plusMonths(1).plusDays(day), rule.getDayOfWeek());
    }

    private static LocalDate onOrAfter(LocalDate date, @Nullable DayOfWeek weekday) {
        return weekday == null
                ? date
                : date.plusDays((weekday.getValue() - date.getDayOfWeek().getValue() + WEEK) % WEEK);
    }

    private static LocalDate onOrBefore(LocalDate date, @Nullable DayOfWeek weekday) {
        return weekday == null
                ? date
                : date.minusDays((date.getDayOfWeek().getValue() - weekday.getValue() + WEEK) % WEEK);
    }
}
