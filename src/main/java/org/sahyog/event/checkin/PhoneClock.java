package org.sahyog.event.checkin;

import java.time.Duration;
import java.time.Instant;

/** How far a phone’s clock is from ours. Small differences are the way that a request takes. */
public record PhoneClock(Duration behind) {
    private static final Duration ON_THE_WAY = Duration.ofMinutes(2);

    public static PhoneClock of(Instant sentAt, Instant now) {
        Duration behind = Duration.between(sentAt, now);
        return new PhoneClock(behind.abs().compareTo(ON_THE_WAY) <= 0 ? Duration.ZERO : behind);
    }

    /** When it was by our clock; never later than now. */
    public Instant ours(Instant claimed, Instant now) {
        Instant corrected = claimed.plus(behind);
        return corrected.isAfter(now) ? now : corrected;
    }
}
