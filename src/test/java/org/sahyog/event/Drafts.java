package org.sahyog.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Drafts for tests: a meeting in Moradabad on 10 February 2027, told on 1 January. */
public final class Drafts {
    public static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
    public static final UUID CLUSTER = UUID.randomUUID();
    public static final UUID ORGANISER = UUID.randomUUID();

    private Drafts() {}

    public static EventDraft at(String start, String end, String zone) {
        return with(start, end, zone, "Hall 2", Audience.PROGRAMME, null, null);
    }

    public static EventDraft usual() {
        return at("2027-02-10T10:00", "2027-02-10T17:00", null);
    }

    public static EventDraft window(String opens, String closes) {
        return with("2027-02-10T10:00", "2027-02-10T17:00", null, "Hall 2", Audience.PROGRAMME, opens, closes);
    }

    public static EventDraft ofAudience(Audience audience, UUID networkId) {
        return with("2027-02-10T10:00", "2027-02-10T17:00", null, "Hall 2", audience, networkId, null, null);
    }

    public static EventDraft with(
            String start, String end, String zone, String venue, Audience audience, String opens, String closes) {
        return with(start, end, zone, venue, audience, null, opens, closes);
    }

    private static EventDraft with(
            String start,
            String end,
            String zone,
            String venue,
            Audience audience,
            UUID networkId,
            String opens,
            String closes) {
        return new EventDraft(
                null,
                null,
                "Plating without cyanide",
                null,
                "hi",
                List.of("plating"),
                audience,
                networkId,
                LocalDateTime.parse(start),
                LocalDateTime.parse(end),
                zone,
                venue,
                "244001",
                null,
                null,
                null,
                opens == null ? null : Instant.parse(opens),
                closes == null ? null : Instant.parse(closes),
                40,
                null,
                null);
    }

    public static Event scheduled(EventDraft draft) {
        return Event.schedule(CLUSTER, "Asia/Kolkata", EventKind.MEETING, draft, Organiser.of(ORGANISER), NOW);
    }

    /** By a network. */
    static Event held(EventDraft draft, UUID networkId) {
        Organiser network = new Organiser(ORGANISER, networkId);
        return Event.schedule(CLUSTER, "Asia/Kolkata", EventKind.MEETING, draft, network, NOW);
    }

    /** On the organiser's side of the package: for tests of what lies below it. */
    public static void move(Event event, Instant start, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(start, event.zone());
        event.change(at(local.toString(), local.plusHours(7).toString(), null), now);
    }

    public static Event published(EventDraft draft) {
        Event event = scheduled(draft);
        event.publish(NOW);
        return event;
    }
}
