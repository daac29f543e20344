package org.sahyog.fuzz.refusal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.EventDeeds;
import org.sahyog.fuzz.world.SeatGround;
import org.sahyog.fuzz.world.World;

/** What an event does not allow as it is now. */
final class EventStateRefusals implements Refused {
    private final SeatGround seats;
    private final EventDeeds events;
    private final World world;

    EventStateRefusals(Deeds deeds) {
        this.seats = deeds.of(SeatGround.class);
        this.events = seats.events();
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("event-already-published", () -> events.publish(events.published(5))),
                Map.entry("event-audience-narrowed", this::narrowed),
                Map.entry("event-cancelled", this::cancelledTwice),
                Map.entry("event-capacity-taken", this::shrunk),
                Map.entry(
                        "event-kind-fixed",
                        () -> events.change(events.draft(5), world.event(5).put("kind", "FAIR"))),
                Map.entry("event-place-needed", this::nowhere),
                Map.entry("event-started", this::started),
                Map.entry("event-not-published", () -> register(events.draft(5)).by(world.town.institution)),
                Map.entry(
                        "event-not-open-yet",
                        () -> register(
                                publishedAs("registrationOpensAt", Instant.now().plusSeconds(86_400)))),
                Map.entry("event-held-back", this::heldBack),
                Map.entry("event-closed", this::closed),
                Map.entry("event-seats-kept", this::kept),
                Map.entry(
                        "share-not-published",
                        () -> world.call("shareEvent", world.town.institution).at("eventId", events.draft(5))));
    }

    private Call register(UUID event) {
        return seats.register(event, world.freshFirm(), 1, "REFUSE");
    }

    private UUID published(ObjectNode draft) {
        UUID event = world.done(events.schedule(draft)).id();
        world.done(events.publish(event));
        return event;
    }

    private UUID publishedAs(String field, Object value) {
        return published(world.event(5).put(field, String.valueOf(value)));
    }

    private Call heldBack() {
        UUID event = events.published(5);
        Town.run("update event set held_back = true where id = ?", event);
        Town.run("update event_seats set open_from = null where event_id = ?", event);
        return register(event);
    }

    private Call narrowed() {
        return events.change(publishedAs("audience", "PUBLIC"), world.event(5).put("audience", "CLUSTER"));
    }

    private Call cancelledTwice() {
        UUID event = events.draft(5);
        world.done(events.cancel(event));
        return events.cancel(event);
    }

    private Call shrunk() {
        UUID event = events.published(5);
        world.done(seats.register(event, world.freshFirm(), 2, "REFUSE"));
        return events.change(event, world.event(1));
    }

    private Call nowhere() {
        ObjectNode draft = world.event(5);
        draft.remove(List.of("venue", "link"));
        return events.publish(world.done(events.schedule(draft)).id());
    }

    private Call started() {
        UUID event = events.published(5);
        Town.run(
                "update event set starts_at = now() - interval '1 hour', registration_closes_at = now() - interval '2 hours' where id = ?",
                event);
        return events.cancel(event);
    }

    private Call closed() {
        UUID event = events.published(5);
        Town.run("update event set registration_closes_at = now() - interval '1 hour' where id = ?", event);
        Town.run("update event_seats set open_until = now() - interval '1 hour' where event_id = ?", event);
        return register(event);
    }

    private Call kept() {
        ObjectNode draft = world.event(1);
        draft.putArray("keptSeats")
                .addObject()
                .put("seats", 1)
                .put("daysBefore", 3)
                .putArray("criteria")
                .add("WOMEN_OWNED");
        return register(published(draft));
    }
}
