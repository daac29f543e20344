package org.sahyog.event.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
@Embeddable
public record EventTime(
        @Column(name = "local_start") LocalDateTime localStart,
        @Column(name = "local_end") LocalDateTime localEnd,
        ZoneId zone,
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt) {
    public static EventTime of(LocalDateTime localStart, LocalDateTime localEnd, String zoneName) {
        ZoneId zone = zone(zoneName);
        Instant startsAt = instant(localStart, zone, "/localStart");
        Instant endsAt = instant(localEnd, zone, "/localEnd");
        DomainException.refuseIf(!endsAt.isAfter(startsAt), EventProblem.ENDS_BEFORE_START);
        return new EventTime(localStart, localEnd, zone, startsAt, endsAt);
    }

    /** So many days before the start, at the same hour by the clock there. */
    public Instant daysBefore(int days) {
        return localStart.minusDays(days).atZone(zone).toInstant();
    }

    public boolean hasStarted(Instant now) {
        return !now.isBefore(startsAt);
    }

    public void refuseIfStarted(Instant now) {
        DomainException.refuseIf(hasStarted(now), EventProblem.STARTED);
    }

    public void refuseUnlessAhead(Instant now) {
        DomainException.refuseIf(hasStarted(now), EventProblem.START_PAST);
    }

    /** By the instants: the same hour by another name of the zone is no other time. */
    public boolean isAnotherThan(EventTime before) {
        return !startsAt.equals(before.startsAt) || !endsAt.equals(before.endsAt);
    }

    private static Instant instant(LocalDateTime local, ZoneId zone, String field) {
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
