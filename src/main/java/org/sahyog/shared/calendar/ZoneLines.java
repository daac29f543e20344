package org.sahyog.shared.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A VTIMEZONE: the time in force at first, then each change of the clocks, a year before and after included. */
final class ZoneLines {
    private static final Duration MARGIN = Duration.ofDays(366);
    private static final LocalDateTime EVER = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

    private ZoneLines() {}

    static void write(CalendarLines lines, ZoneId zone, Instant from, Instant until) {
        ZoneRules rules = zone.getRules();
        Instant first = from.minus(MARGIN);
        Instant last = until.plus(MARGIN);
        lines.begin("VTIMEZONE").plain("TZID", zone.getId());
        ZoneOffset offset = rules.getOffset(first);
        observance(lines, zone, first, onset(rules.previousTransition(first)), offset, offset);
        ZoneOffsetTransition change = rules.nextTransition(first);
        while (change != null && change.getInstant().isBefore(last)) {
            observance(
                    lines,
                    zone,
                    change.getInstant(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        lines.end("VTIMEZONE");
    }

    private static LocalDateTime onset(@Nullable ZoneOffsetTransition change) {
        return change == null || change.getDateTimeAfter().isBefore(EVER) ? EVER : change.getDateTimeAfter();
    }

    private static void observance(
            CalendarLines lines, ZoneId zone, Instant at, LocalDateTime onset, ZoneOffset before, ZoneOffset after) {
        String kind = zone.getRules().isDaylightSavings(at) ? "DAYLIGHT" : "STANDARD";
        lines.begin(kind)
                .local("DTSTART", onset)
                .plain("TZOFFSETFROM", written(before))
                .plain("TZOFFSETTO", written(after))
                .text("TZNAME", NAME.format(at.atZone(zone)))
                .end(kind);
    }

    /** +0530, and seconds only where there are some. */
    private static String written(ZoneOffset offset) {
        return offset.getId().equals("Z") ? "+0000" : offset.getId().replace(":", "");
    }
}
