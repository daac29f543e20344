package org.sahyog.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** Drafts for tests: a meeting in Moradabad on 10 February 2027, told on 1 January. */
final class Drafts {
    static final Instant NOW = Instant.parse("2027-01-01T00:00:00Z");
    static final UUID CLUSTER = UUID.randomUUID();
    static final UUID ORGANISER = UUID.randomUUID();

    private Drafts() {}

    static EventDraft at(String start, String end, String zone) {
        return with(start, end, zone, "Hall 2", Audience.PROGRAMME, null, null);
    }

    static EventDraft usual() {
        return at("2027-02-10T10:00", "2027-02-10T17:00", null);
    }

    static EventDraft window(String opens, String closes) {
        return with("2027-02-10T10:00", "2027-02-10T17:00", null, "Hall 2", Audience.PROGRAMME, opens, closes);
    }

    static EventDraft with(
            String start, String end, String zone, String venue, Audience audience, String opens, String closes) {
        return new EventDraft(
                null,
                null,
                "Plating without cyanide",
                null,
                "hi",
                List.of("plating"),
                audience,
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
                40);
    }

    static Event scheduled(EventDraft draft) {
        return Event.schedule(CLUSTER, EventKind.MEETING, draft, ORGANISER, NOW);
    }

    static Event published(EventDraft draft) {
        Event event = scheduled(draft);
        event.publish(NOW);
        return event;
    }

    static RegistrationDraft seats(int seats) {
        return new RegistrationDraft(null, seats, null, null);
    }
}
