package org.sahyog.notification.digest;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.notification.Pace;

/**
 * Whose digest may be due, held until the transaction ends.
 *
 * @param reckoned whether its time is known
 * @param firstWaiting since when something waits for it, if anything does
 */
record Turn(
        UUID person,
        Pace pace,
        boolean reckoned,
        @Nullable Instant firstWaiting,
        String zone,
        LocalTime at,
        DayOfWeek on) {
    DigestTimes times() {
        return new DigestTimes(ZoneId.of(zone), at, on);
    }
}
