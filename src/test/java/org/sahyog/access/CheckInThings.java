package org.sahyog.access;

import static java.util.Map.entry;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;

/** Events at whose door people stand, and who has come in. */
final class CheckInThings implements Area {
    private final Ground ground;
    private final EventThings events;

    CheckInThings(Ground ground) {
        this.ground = ground;
        this.events = ground.of(EventThings.class);
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("an event at its door", () -> atTheDoor(events.event("CLUSTER"))),
                entry("a check-in", this::checkIn));
    }

    /** It begins in an hour. */
    private static Thing atTheDoor(Thing event) {
        Town.run(
                "update event set starts_at = now() + interval '1 hour', ends_at = now() + interval '4 hours' where id = ?",
                UUID.fromString(event.id("eventId")));
        return event;
    }

    private Thing checkIn() {
        Thing seats = atTheDoor(events.seats());
        Wire.done(
                ground.town.institution,
                "POST",
                seats.in("/clusters/{clusterId}/events/{eventId}/check-ins"),
                batch(seats.id("registrationId")));
        return seats;
    }

    static Map<String, Object> batch(String registration) {
        Map<String, Object> scan = Map.of(
                "id",
                UUID.randomUUID(),
                "registrationId",
                registration,
                "place",
                1,
                "scannedAt",
                Instant.now().toString());
        return Map.of("device", "Gate 2", "sentAt", Instant.now().toString(), "scans", List.of(scan));
    }
}
