package org.sahyog.event.roster;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** Where a roster goes on: after this line. */
public record RosterPlace(OffsetDateTime registeredAt, UUID registrationId, int place) {
    public static RosterPlace of(RosterLineView line) {
        return new RosterPlace(line.registeredAt().atOffset(ZoneOffset.UTC), line.registrationId(), line.place());
    }
}
