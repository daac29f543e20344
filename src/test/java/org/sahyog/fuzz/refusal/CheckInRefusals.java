package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.CheckInDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.SeatGround;

/** Why something at the door is refused. */
final class CheckInRefusals implements Refused {
    private static final int NOT_SCANNED = 1000;

    private final CheckInDeeds door;
    private final SeatGround seats;

    CheckInRefusals(Deeds deeds) {
        door = deeds.of(CheckInDeeds.class);
        seats = deeds.of(SeatGround.class);
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.of(
                "checkin-not-in", () -> door.undoing(NOT_SCANNED),
                "checkin-door-closed", () -> door.walkIn(seats.usualEvent()),
                "checkin-no-seat-left", () -> door.walkIn(full()),
                "checkin-organisation-unknown",
                        () -> door.walkIn(door.atTheDoor(5))
                                .field(
                                        "organisationId",
                                        Town.loner().organisationId().toString()));
    }

    private UUID full() {
        UUID event = seats.full();
        Town.run(
                "update event set starts_at = now() + interval '1 hour', ends_at = now() + interval '4 hours' where id = ?",
                event);
        return event;
    }
}
