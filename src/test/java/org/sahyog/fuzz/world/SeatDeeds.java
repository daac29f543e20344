package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;
import org.sahyog.fuzz.world.SeatGround.Group;
import org.sahyog.fuzz.world.SeatGround.Offer;

/** What firms do with seats, and what the organiser does with the line. */
final class SeatDeeds implements Area {
    private final World world;
    private final SeatGround ground;
    private final UUID full;
    private final UUID waitingParty;

    SeatDeeds(Deeds deeds) {
        world = deeds.world();
        ground = deeds.of(SeatGround.class);
        this.full = ground.full();
        Answer line = ground.waiting(full, world.freshFirm());
        this.waitingParty = UUID.fromString(line.text("/waiting/groupId"));
        world.place("registrationId", world.done(registerUsual()).id());
        world.place("groupId", ground.group(ground.usualEvent()).id());
        world.place("offerId", ground.offer().id());
    }

    /** By a colleague, so that the owner is told of it. */
    private Call registerUsual() {
        return named(ground.register(ground.usualEvent(), world.staff, 2, "REFUSE"));
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "getEventSeats"),
                Read.by(world.firm, "listSeatLog"),
                Read.by(world.firm, "getMyRegistration"),
                Read.by(world.firm, "getRegistration"),
                Read.by(world.town.institution, "listRegistrations"),
                Read.by(world.town.institution, "listWaiting"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("registerForEvent", () -> named(fresh("registerForEvent"))),
                Map.entry("changeRegistration", this::change),
                Map.entry("transferSeat", () -> world.call("transferSeat", world.firm)),
                Map.entry("withdrawRegistration", this::withdraw),
                Map.entry("leaveWaitingList", this::leave),
                Map.entry("beginSeatGroup", this::begin),
                Map.entry("getSeatGroup", this::readGroup),
                Map.entry("joinSeatGroup", this::join),
                Map.entry("completeSeatGroup", this::complete),
                Map.entry("acceptOffer", () -> answer("acceptOffer")),
                Map.entry("declineOffer", () -> answer("declineOffer")),
                Map.entry("prioritiseWaiting", this::prioritise));
    }

    private Call fresh(String operation) {
        return world.call(operation, world.freshFirm());
    }

    private static Call named(Call call) {
        return call.field("seats", 2).field("workers", List.of(Map.of("name", "Ramesh Kumar", "phone", "98371 23456")));
    }

    private Call change() {
        Call change = named(world.call("changeRegistration", world.firm));
        return world.tagged(change, "getRegistration", world.firm);
    }

    private Call withdraw() {
        Resident firm = world.freshFirm();
        UUID event = ground.usualEvent();
        return ground.withdraw(event, ground.seated(event, firm), firm);
    }

    private Call leave() {
        Resident firm = world.freshFirm();
        UUID registration = ground.waiting(full, firm).id();
        return world.call("leaveWaitingList", firm).at("eventId", full).at("registrationId", registration);
    }

    private Call begin() {
        return ground.begin(ground.usualEvent(), world.freshFirm(), List.of(world.freshFirm()))
                .field("seats", 1);
    }

    private Call readGroup() {
        Group group = ground.group(ground.usualEvent());
        return world.call("getSeatGroup", group.leader()).at("groupId", group.id());
    }

    private Call join() {
        Group group = ground.group(ground.usualEvent());
        return ground.join(group, group.guest());
    }

    private Call complete() {
        Group group = ground.group(ground.usualEvent());
        return ground.complete(group, group.leader());
    }

    private Call answer(String operation) {
        Offer offer = ground.offer();
        return world.call(operation, offer.firm()).at("eventId", offer.event()).at("offerId", offer.id());
    }

    private Call prioritise() {
        return world.call("prioritiseWaiting", world.town.institution)
                .at("eventId", full)
                .at("groupId", waitingParty)
                .withJson(Json.object()
                        .put("priority", world.random().nextInt(1, 100))
                        .put("reason", "Her process."));
    }
}
