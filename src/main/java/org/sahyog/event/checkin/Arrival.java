package org.sahyog.event.checkin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came to a place that is there.
 *
 * @param id        of the scan
 * @param sessionId at which session; nothing where it is only told that she came
 * @param at        when it was by our clock
 * @param claimed   what the phone’s clock said
 * @param walkIn    to a seat that she got at the door
 * @param reason    why that is one more than the event has
 */
public record Arrival(
        UUID id,
        UUID registrationId,
        int place,
        @Nullable UUID sessionId,
        Instant at,
        Instant claimed,
        boolean walkIn,
        @Nullable String reason) {

    public static Arrival scanned(
            UUID id, UUID registrationId, int place, @Nullable UUID sessionId, Instant at, Instant claimed) {
        return new Arrival(id, registrationId, place, sessionId, at, claimed, false, null);
    }

    public static Arrival walkedIn(
            UUID id, UUID registrationId, int place, Instant at, Instant claimed, @Nullable String reason) {
        return new Arrival(id, registrationId, place, null, at, claimed, true, reason);
    }
}
