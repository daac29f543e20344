package org.sahyog.fuzz.refusal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Answer;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.SeatGround;
import org.sahyog.fuzz.world.SeatGround.Group;
import org.sahyog.fuzz.world.SeatGround.Offer;
import org.sahyog.fuzz.world.World;

/** Refusals of groups, of offers, and of the organiser at the line. */
final class LineRefusals implements Refused {
    private final SeatGround seats;
    private final World world;

    LineRefusals(Deeds deeds) {
        this.seats = deeds.of(SeatGround.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.of(
                "event-group-complete", this::completedTwice,
                "event-group-not-yours", this::completedByGuest,
                "event-group-of-strangers", this::ofStrangers,
                "event-group-uninvited", this::uninvited,
                "event-group-together", this::declinedByOne,
                "event-offer-ended", this::answeredTwice,
                "event-priority-unexplained", this::unexplained);
    }

    private Group group() {
        return seats.group(seats.usualEvent());
    }

    private Call completedTwice() {
        Group group = group();
        Call completion = seats.complete(group, group.leader());
        world.done(completion);
        return completion.header("Idempotency-Key", world.key());
    }

    private Call completedByGuest() {
        Group group = group();
        world.done(seats.join(group, group.guest()));
        return seats.complete(group, group.guest());
    }

    private Call ofStrangers() {
        return seats.begin(seats.usualEvent(), world.freshFirm(), List.of(world.freshLoner()));
    }

    /** The organiser sees the group, but nobody asked her to come along. */
    private Call uninvited() {
        return seats.join(seats.group(seats.events().published(5)), world.town.institution);
    }

    /** Seats for three are free again, for a group of two organisations. */
    private Call declinedByOne() {
        UUID event = seats.events().published(3);
        Resident first = world.freshFirm();
        UUID seat = world.done(seats.register(event, first, 3, "REFUSE")).id();
        Group group = seats.group(event);
        world.done(seats.join(group, group.guest()));
        world.done(seats.complete(group, group.leader()));
        world.done(seats.withdraw(event, seat, first));
        Answer mine = world.done(world.call("getMyRegistration", group.guest()).at("eventId", event));
        return decline(new Offer(event, UUID.fromString(mine.text("/waiting/offer/id")), group.guest()));
    }

    private Call decline(Offer offer) {
        return world.call("declineOffer", offer.firm())
                .at("eventId", offer.event())
                .at("offerId", offer.id())
                .field("stay", true);
    }

    private Call answeredTwice() {
        Call answer = decline(seats.offer()).field("stay", false);
        world.done(answer);
        return answer.header("Idempotency-Key", world.key());
    }

    private Call unexplained() {
        UUID event = seats.full();
        String group = seats.waiting(event, world.freshFirm()).text("/waiting/groupId");
        return world.call("prioritiseWaiting", world.town.institution)
                .at("eventId", event)
                .at("groupId", group)
                .field("reason", null);
    }
}
