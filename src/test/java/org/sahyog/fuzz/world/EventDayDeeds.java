package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** What comes after events and beside them: feedback, messages, copies and series. */
public final class EventDayDeeds implements Area {
    private final World world;
    private final SeatGround seats;
    private final EventDeeds events;
    private final Resident organiser;

    EventDayDeeds(Deeds deeds) {
        world = deeds.world();
        seats = deeds.of(SeatGround.class);
        events = seats.events();
        organiser = world.town.institution;
        UUID usual = seats.usualEvent();
        seats.seated(usual, world.freshFirm());
        world.place("messageId", world.done(send(usual)).id());
        world.done(make(usual));
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "getEventFeedback"),
                Read.by(organiser, "getEventFeedbackResult"),
                Read.by(organiser, "exportEventFeedbackResult"),
                Read.by(organiser, "listEventMessages", "limit=1"),
                Read.by(organiser, "listEventMessageRecipients", "limit=1"),
                Read.by(world.firm, "getEventSeries"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "giveEventFeedback",
                () -> give(past(1)),
                "sendEventMessage",
                () -> send(seated(1)),
                "copyEvent",
                () -> copy(events.draft(5)),
                "makeEventSeries",
                () -> make(events.draft(5)),
                "changeEventSeries",
                () -> at("changeEventSeries", series()),
                "publishEventSeries",
                () -> at("publishEventSeries", series()),
                "cancelEventSeries",
                () -> at("cancelEventSeries", series()));
    }

    private UUID seated(int capacity) {
        UUID event = events.published(capacity);
        seats.seated(event, world.firm);
        return event;
    }

    /** It is over; the usual firm had one seat. */
    public UUID past(int capacity) {
        UUID event = seated(capacity);
        Town.run(
                "update event set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = ?",
                event);
        return event;
    }

    public Call give(UUID event) {
        return world.call("giveEventFeedback", world.firm).at("eventId", event);
    }

    public Call send(UUID event) {
        return world.call("sendEventMessage", organiser).at("eventId", event);
    }

    public Call copy(UUID event) {
        return world.call("copyEvent", organiser)
                .at("eventId", event)
                .field("localStart", world.event(5).get("localStart").asText());
    }

    public Call make(UUID event) {
        return world.call("makeEventSeries", organiser).at("eventId", event).field("times", 2);
    }

    public UUID series() {
        UUID event = events.draft(5);
        world.done(make(event));
        return event;
    }

    public Call at(String operation, UUID event) {
        return world.call(operation, organiser).at("eventId", event);
    }
}
