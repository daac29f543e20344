package org.sahyog.fuzz.world;

import java.util.List;
import java.util.UUID;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;

/** Seats, lines, groups and offers, as deeds need them to be there. */
public final class SeatGround {
    private final World world;
    private final EventDeeds events;

    SeatGround(Deeds deeds) {
        world = deeds.world();
        events = deeds.of(EventDeeds.class);
    }

    /** Seats that are offered, and to whom. */
    public record Offer(UUID event, UUID id, Resident firm) {}

    /** A group that is not complete yet, and who leads it. */
    public record Group(UUID event, UUID id, Resident leader, Resident guest) {}

    public EventDeeds events() {
        return events;
    }

    public UUID usualEvent() {
        return UUID.fromString(world.places().get("eventId"));
    }

    public Call register(UUID event, Resident firm, int seats, String ifFull) {
        return world.call("registerForEvent", firm)
                .at("eventId", event)
                .withJson(Json.object().put("seats", seats).put("ifFull", ifFull));
    }

    /** Its registration. */
    public UUID seated(UUID event, Resident firm) {
        return world.done(register(event, firm, 1, "REFUSE")).id();
    }

    public Answer waiting(UUID event, Resident firm) {
        return world.done(register(event, firm, 1, "WAIT"));
    }

    /** An event whose only seat is taken. */
    public UUID full() {
        UUID event = events.published(1);
        seated(event, world.freshFirm());
        return event;
    }

    public Call withdraw(UUID event, UUID registration, Resident firm) {
        return world.call("withdrawRegistration", firm).at("eventId", event).at("registrationId", registration);
    }

    public Offer offer() {
        UUID event = events.published(1);
        Resident first = world.freshFirm();
        UUID seat = seated(event, first);
        Resident next = world.freshFirm();
        waiting(event, next);
        world.done(withdraw(event, seat, first));
        Answer mine = world.done(world.call("getMyRegistration", next).at("eventId", event));
        return new Offer(event, UUID.fromString(mine.text("/waiting/offer/id")), next);
    }

    public Call begin(UUID event, Resident leader, List<Resident> guests) {
        return world.call("beginSeatGroup", leader)
                .at("eventId", event)
                .field(
                        "with",
                        guests.stream()
                                .map(Resident::organisationId)
                                .map(UUID::toString)
                                .toList());
    }

    public Group group(UUID event) {
        Resident leader = world.freshFirm();
        Resident guest = world.freshFirm();
        UUID id = world.done(begin(event, leader, List.of(guest))).id();
        return new Group(event, id, leader, guest);
    }

    public Call join(Group group, Resident firm) {
        return world.call("joinSeatGroup", firm).at("eventId", group.event()).at("groupId", group.id());
    }

    public Call complete(Group group, Resident firm) {
        return world.call("completeSeatGroup", firm)
                .at("eventId", group.event())
                .at("groupId", group.id());
    }
}
