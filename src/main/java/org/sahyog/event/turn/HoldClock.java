package org.sahyog.event.turn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How long an offer stays open. The hold begins when the offer could be known and leaves quiet hours out; a longest time holds whatever
 * happens. Near the start both shrink, so that somebody else still has time after a missed offer.
 *
 * @param hold    open hours once it could be known
 * @param longest from the offer on, known or not
 */
public record HoldClock(Duration hold, Duration longest, QuietHours quiet, ZoneId zone) {
    /** From {@code from} on, past midnight where it is later than {@code until}; equal: none. */
    public record QuietHours(LocalTime from, LocalTime until) {
        public static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

        boolean include(LocalTime time) {
            return from.isBefore(until)
                    ? !time.isBefore(from) && time.isBefore(until)
                    : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
        }
    }

    public HoldClock with(QuietHours hers) {
        return new HoldClock(hold, longest, hers, zone);
    }

    /** The hard end: the longest time, but at most half of what is left until the start. */
    public Instant latest(Instant offered, Instant start) {
        Duration half = part(offered, start, 2);
        return offered.plus(half.compareTo(longest) < 0 ? half : longest);
    }

    /** The end once it is known since {@code known}: the hold, but at most a quarter of what was left until the start; never past the hard end. */
    public Instant end(Instant offered, Instant known, Instant latest, Instant start) {
        Duration most = part(offered, start, 4);
        Instant end = awake(known, most.compareTo(hold) < 0 ? most : hold);
        return end.isBefore(latest) ? end : latest;
    }

    /** Not finer than it is kept, so that two offers of one deed end at one moment wherever that is read. */
    private static Duration part(Instant offered, Instant start, int divisor) {
        return Duration.between(offered, start).dividedBy(divisor).truncatedTo(ChronoUnit.MICROS);
    }

    /** {@code span} of waking hours after {@code from}. */
    private Instant awake(Instant from, Duration span) {
        ZonedDateTime time = from.atZone(zone);
        Duration left = span;
        while (true) {
            if (quiet.include(time.toLocalTime())) {
                time = next(time, quiet.until());
                continue;
            }
            ZonedDateTime night = next(time, quiet.from());
            Duration day = Duration.between(time, night);
            if (day.compareTo(left) >= 0) {
                return time.plus(left).toInstant();
            }
            left = left.minus(day);
            time = night;
        }
    }

    private static ZonedDateTime next(ZonedDateTime time, LocalTime wanted) {
        ZonedDateTime today = time.with(wanted);
        return today.isAfter(time) ? today : time.plusDays(1).with(wanted);
    }
}
