package org.sahyog.access;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** What comes after events and beside them: feedback, messages, series. */
final class EventDayThings implements Area {
    private static final String PATH = "/clusters/{clusterId}/events/{eventId}";

    private final EventThings events;
    private final Resident organiser;

    EventDayThings(Ground ground) {
        events = ground.of(EventThings.class);
        organiser = ground.town.institution;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("an event that was", this::past),
                entry("a message to the firm", this::message),
                entry("an event in a series", this::series));
    }

    @Override
    public Thing there(String parameter, String path) {
        return parameter.equals("messageId") ? message() : null;
    }

    /** With seats of the firm. */
    private Thing past() {
        Thing event = events.seats();
        Town.run(
                "update event set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = ?",
                UUID.fromString(event.id("eventId")));
        return event;
    }

    private Thing message() {
        Thing event = events.seats();
        String id = Wire.done(
                        organiser,
                        "POST",
                        event.in(PATH) + "/messages",
                        Map.of("to", List.of("REGISTERED"), "text", "Bring a lamp."))
                .get("id")
                .asText();
        return event.with("messageId", id);
    }

    /** Published; the other one is a draft. */
    private Thing series() {
        Thing event = events.event("CLUSTER");
        Wire.done(organiser, "POST", event.in(PATH) + "/series", Map.of("rhythm", "WEEKLY", "times", 2));
        return event;
    }
}
