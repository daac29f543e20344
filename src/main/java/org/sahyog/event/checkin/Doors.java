package org.sahyog.event.checkin;

import java.time.Duration;
import java.time.Instant;
import org.sahyog.event.Event;
import org.sahyog.shared.problem.DomainException;

/** When people are let in, and until when it may be told: phones can be without a network for days. */
public record Doors(Instant openAt, Instant toldUntil) {
    private static final Duration BEFORE_THE_START = Duration.ofHours(12);
    private static final Duration AFTER_THE_END = Duration.ofDays(7);

    public static Doors of(Event event) {
        return new Doors(
                event.startsAt().minus(BEFORE_THE_START), event.time().endsAt().plus(AFTER_THE_END));
    }

    public boolean areStillClosed(Instant at) {
        return at.isBefore(openAt);
    }

    public boolean isToldTooLate(Instant now) {
        return now.isAfter(toldUntil);
    }

    public void refuseIfClosed(Instant at, Instant now) {
        DomainException.refuseIf(areStillClosed(at) || isToldTooLate(now), CheckInProblem.DOOR_CLOSED);
    }
}
