package org.sahyog.fuzz.refusal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.call.Json;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.EventDeeds;
import org.sahyog.fuzz.world.NetworkDeeds;
import org.sahyog.fuzz.world.OrganisationDeeds;
import org.sahyog.fuzz.world.SeatGround;
import org.sahyog.fuzz.world.World;

/** Drafts of events and workshops that contradict themselves or the calendar. */
final class EventRefusals implements Refused {
    private final Deeds deeds;
    private final EventDeeds events;
    private final World world;

    EventRefusals(Deeds deeds) {
        this.deeds = deeds;
        this.events = deeds.of(SeatGround.class).events();
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("event-zone-unknown", () -> draft().field("zone", "Mars/Phobos")),
                Map.entry("event-time-skipped", this::skipped),
                Map.entry("event-start-past", () -> draft().field("localStart", "2020-01-01T10:00:00")),
                Map.entry("event-ends-before-start", () -> draft().field("localEnd", "2020-01-01T10:00:00")),
                Map.entry("event-window-empty", this::emptyWindow),
                Map.entry("event-window-too-late", () -> closing(Instant.now().plusSeconds(99L * 86_400))),
                Map.entry("event-window-past", () -> closing(Instant.now().minusSeconds(60))),
                Map.entry("event-policy-uneven", this::uneven),
                Map.entry("event-coordinate-alone", () -> draft().field("latitude", 28.8)),
                Map.entry("event-kind-elsewhere", () -> draft().field("kind", "WORKSHOP")),
                Map.entry("event-criterion-unknown", () -> kept(1, "LEFT_HANDED")),
                Map.entry("event-kept-too-many", () -> kept(6, "WOMEN_OWNED")),
                Map.entry("event-organiser-unfit", this::firmOrganises),
                Map.entry("event-network-needed", () -> draft().field("audience", "NETWORK")),
                Map.entry("event-network-unneeded", () -> draft().field("networkId", network())),
                Map.entry("event-network-unknown", () -> forNetwork(UUID.randomUUID())),
                Map.entry(
                        "event-network-fixed",
                        () -> deeds.of(NetworkDeeds.class).event().field("networkId", UUID.randomUUID())),
                Map.entry("event-network-only", this::strangerAtTheCounter),
                Map.entry("workshop-session-ends-before-start", () -> workshop("localEnd", "localStart")),
                Map.entry("workshop-session-outside", () -> workshop("localEnd", "")));
    }

    private Call draft() {
        return events.schedule(world.event(5));
    }

    private UUID network() {
        return deeds.of(NetworkDeeds.class).usual();
    }

    private Call forNetwork(UUID network) {
        return draft().field("audience", "NETWORK").field("networkId", network);
    }

    private Call strangerAtTheCounter() {
        UUID event = world.done(forNetwork(network())).id();
        world.done(events.publish(event));
        Resident firm = world.freshFirm();
        return deeds.of(SeatGround.class)
                .register(event, world.town.cda, 1, "REFUSE")
                .field("organisationId", firm.organisationId());
    }

    private Call closing(Instant closes) {
        return draft().field("registrationClosesAt", closes);
    }

    private Call emptyWindow() {
        Instant opens = Instant.now().plusSeconds(2 * 86_400);
        return closing(opens.minusSeconds(60)).field("registrationOpensAt", opens);
    }

    /** When clocks are put forward, an hour is missing. */
    private Call skipped() {
        ZoneOffsetTransition gap = ZoneId.of("Europe/Berlin").getRules().nextTransition(Instant.now());
        while (!gap.isGap()) {
            gap = ZoneId.of("Europe/Berlin").getRules().nextTransition(gap.getInstant());
        }
        LocalDateTime missing = gap.getDateTimeBefore().plusMinutes(30);
        return draft().field("zone", "Europe/Berlin")
                .field("localStart", missing + ":00")
                .field("localEnd", missing.plusHours(5) + ":00")
                .field("registrationClosesAt", null);
    }

    private Call uneven() {
        return draft().field(
                        "seatPolicy",
                        Map.of("holdMinutes", 60, "longestMinutes", 30, "gatherMinutes", 0, "mostSkips", 0));
    }

    private Call kept(int seats, String criterion) {
        return draft().field(
                        "keptSeats", List.of(Map.of("seats", seats, "criteria", List.of(criterion), "daysBefore", 3)));
    }

    /** An agent may organise, but not for a firm. */
    private Call firmOrganises() {
        Resident agent = world.town.agent();
        deeds.of(OrganisationDeeds.class).addTo(world.firm, agent, "ORGANISE_EVENTS");
        return draft().by(agent).header("Acting-For", world.firm.organisationId());
    }

    /** The session ends when the event begins, or long after it. */
    private Call workshop(String changed, String as) {
        ObjectNode workshop = events.workshopDraft();
        ObjectNode session = (ObjectNode) workshop.at("/sessions/0");
        session.set(changed, as.isEmpty() ? Json.of("2999-01-01T10:00:00") : session.get(as));
        return events.workshop().withJson(workshop);
    }
}
