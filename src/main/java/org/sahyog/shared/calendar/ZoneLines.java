package org.sahyog.shared.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;

/**
 * A VTIMEZONE. Where the clocks change by a rule year after year, the rule is written, as every calendar expects it; else, one by
 * one, the time in force at first and each change from a year before to a year after.
 */
final class ZoneLines {
    private static final Duration MARGIN = Duration.ofDays(366);
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private final CalendarLines lines;
    private final ZoneId zone;
    private final ZoneRules rules;

    private ZoneLines(CalendarLines lines, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
        this.rules = zone.getRules();
    }

    static void write(CalendarLines lines, ZoneId zone, Instant from, Instant until) {
        lines.begin("VTIMEZONE").plain("TZID", zone.getId());
        new ZoneLines(lines, zone).observances(from.minus(MARGIN), until.plus(MARGIN));
        lines.end("VTIMEZONE");
    }

    private void observances(Instant first, Instant last) {
        List<ZoneOffsetTransitionRule> yearly = rules.getTransitionRules();
        int year = first.atZone(zone).getYear();
        boolean plain = yearly.stream().allMatch(rule -> YearlyRule.isPlain(rule, year));
        if (!yearly.isEmpty() && plain && rulesAreInForce(first)) {
            yearly.forEach(rule -> observance(rule.createTransition(year), YearlyRule.of(rule)));
        } else {
            ZoneOffset offset = rules.getOffset(first);
            observance(first, EVER, offset, offset, "");
            oneByOne(first, last);
        }
    }

    private boolean rulesAreInForce(Instant first) {
        return rules.getTransitions().stream()
                .allMatch(change -> change.getInstant().isBefore(first));
    }

    private void oneByOne(Instant first, Instant last) {
        ZoneOffsetTransition change = rules.nextTransition(first);
        while (change != null && change.getInstant().isBefore(last)) {
            observance(change, "");
            change = rules.nextTransition(change.getInstant());
        }
    }

    private void observance(ZoneOffsetTransition change, String rule) {
        observance(
                change.getInstant(),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter(),
                rule);
    }

    private void observance(Instant at, LocalDateTime onset, ZoneOffset before, ZoneOffset after, String rule) {
        String kind = rules.isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        lines.begin(kind).local("DTSTART", onset);
        if (!rule.isEmpty()) {
            lines.plain("RRULE", rule);
        }
        lines.plain("TZOFFSETFROM", written(before))
                .plain("TZOFFSETTO", written(after))
                .text("TZNAME", NAME.format(at.atZone(zone)))
                .end(kind);
    }

    /** +0530, and seconds only where there are some. */
    private static String written(ZoneOffset offset) {
        return offset.getId().equals("Z") ? "+0000" : offset.getId().replace(":", "");
    }
}
