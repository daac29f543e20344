package org.sahyog.event.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.sahyog.event.EventProblem;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.time.TimeInWords;

/**
 * When an event is: what the clock on the wall will show there, and the instants that follow from it. An hour that a clock
 * change repeats means its first round; one that it skips does not exist.
 */
public record EventTime(LocalDateTime localStart, LocalDateTime localEnd, ZoneId zone) {
    public static EventTime of(LocalDateTime localStart, LocalDateTime localEnd, String zone) {
        EventTime time = new EventTime(localStart, localEnd, zone(zone));
        DomainException.refuseIf(!time.endsAt().isAfter(time.startsAt()), EventProblem.ENDS_BEFORE_START);
        return time;
    }

    public Instant startsAt() {
        return instant(localStart, "/localStart");
    }

    public Instant endsAt() {
        return instant(localEnd, "/localEnd");
    }

    private Instant instant(LocalDateTime local, String field) {
        if (zone.getRules().getValidOffsets(local).isEmpty()) {
            throw new DomainException(EventProblem.TIME_SKIPPED, TimeInWords.local(local), zone.getId()).at(field);
        }
        return local.atZone(zone).toInstant();
    }

    private static ZoneId zone(String name) {
        // Only names of places: an offset like +05:30 knows nothing of clock changes.
        DomainException.refuseIf(!ZoneId.getAvailableZoneIds().contains(name), EventProblem.ZONE_UNKNOWN, name);
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw new DomainException(EventProblem.ZONE_UNKNOWN, name);
        }
    }
}
