package org.sahyog.event.checkin.code;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place that somebody has now, and what its code says. */
record PlaceOfCode(
        UUID eventId,
        UUID registrationId,
        int place,
        int edition,
        @Nullable String name) {
    SeatCode code() {
        return new SeatCode(eventId, registrationId, place, edition);
    }
}
