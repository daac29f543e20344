package org.sahyog.fuzz.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.SeatGround;
import org.sahyog.fuzz.world.World;

/** Why seats are refused. */
final class SeatRefusals implements Refused {
    private final SeatGround seats;
    private final World world;

    SeatRefusals(Deeds deeds) {
        this.seats = deeds.of(SeatGround.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("event-full", () -> register(seats.full(), 1, "REFUSE")),
                Map.entry("event-larger-than-event", () -> register(seats.full(), 2, "WAIT")),
                Map.entry("event-already-registered", this::twice),
                Map.entry("event-already-withdrawn", this::withdrawnTwice),
                Map.entry("event-more-workers-than-seats", this::crowded),
                Map.entry("event-counter-not-yours", () -> usual(world.firm).field("organisationId", another())),
                Map.entry("event-counter-unknown", this::strangerAtTheCounter),
                Map.entry("event-seat-unnamed", this::unnamed),
                Map.entry("event-not-waiting", this::doesNotWait),
                Map.entry("event-wait-grows", this::waitsForMore));
    }

    private Call register(UUID event, int number, String ifFull) {
        return seats.register(event, world.freshFirm(), number, ifFull);
    }

    private Call usual(Resident firm) {
        return seats.register(seats.usualEvent(), firm, 1, "REFUSE");
    }

    private UUID another() {
        return world.freshFirm().organisationId();
    }

    private Call twice() {
        Call first = usual(world.freshFirm());
        world.done(first);
        return first.header("Idempotency-Key", world.key());
    }

    private Call withdrawnTwice() {
        Resident firm = world.freshFirm();
        UUID event = seats.usualEvent();
        Call withdrawal = seats.withdraw(event, seats.seated(event, firm), firm);
        world.done(withdrawal);
        return withdrawal.header("Idempotency-Key", world.key());
    }

    private Call crowded() {
        List<Map<String, String>> two = List.of(Map.of("name", "Ramesh"), Map.of("name", "Geeta"));
        return usual(world.freshFirm()).field("workers", two);
    }

    private Call strangerAtTheCounter() {
        return usual(world.town.cda).field("organisationId", world.stranger.organisationId());
    }

    private Call unnamed() {
        Resident firm = world.freshFirm();
        UUID registration = seats.seated(seats.usualEvent(), firm);
        return world.call("transferSeat", firm).at("registrationId", registration);
    }

    private Call doesNotWait() {
        Resident firm = world.freshFirm();
        UUID registration = seats.seated(seats.usualEvent(), firm);
        return world.call("leaveWaitingList", firm).at("registrationId", registration);
    }

    private Call waitsForMore() {
        Resident firm = world.freshFirm();
        UUID event = seats.full();
        UUID registration = seats.waiting(event, firm).id();
        Call change = world.call("changeRegistration", firm)
                .at("eventId", event)
                .at("registrationId", registration)
                .field("seats", 2);
        return world.tagged(change, "getRegistration", firm);
    }
}
