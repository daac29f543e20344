package org.sahyog.access;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Study tours of the town’s institution that visit a firm of the town, and what travellers do with them. */
final class TourThings implements Area {
    private static final String TOUR = "/clusters/{clusterId}/study-tours/{tourId}";
    private static final String REGISTRATION = TOUR + "/registrations/{registrationId}";

    private final Town town;
    private final Resident firm;
    private final Resident other;

    TourThings(Ground ground) {
        town = ground.town;
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a tour", () -> published("CLUSTER", other)),
                entry("a public tour", () -> published("PUBLIC", other)),
                entry("a tour's draft", () -> draft("CLUSTER", other)),
                entry("a stop of the firm", () -> draft("CLUSTER", firm)),
                entry("a stop that the firm confirmed", () -> confirmed(draft("CLUSTER", firm), firm)),
                entry("a stop of a host elsewhere", () -> draft("CLUSTER", null)),
                entry("a stop of a public tour", () -> published("PUBLIC", other)),
                entry("a traveller of the firm", () -> traveller(firm)),
                entry("a traveller of another", () -> traveller(other)),
                entry("a firm back from its tour", () -> back(firm, 3)),
                entry("an intended change of the firm", () -> changed(firm)));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "tourId", "stopId" -> published("CLUSTER", other);
            case "changeId" -> changed(firm);
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("registrationId") ? traveller(firm) : null;
    }

    /** {@code host}: null for one that is no organisation here. */
    static Map<String, Object> draft(String audience, Object host) {
        Map<String, Object> event = EventThings.draft(audience, 40, "furnaces");
        Map<String, Object> stop = new HashMap<>(Map.of(
                "address", "12 Furnace Road",
                "localStart", event.get("localStart"),
                "localEnd", event.get("localEnd"),
                "contact", Map.of("name", "Ravi", "phone", "+919837123456")));
        stop.put(host == null ? "hostName" : "hostId", host == null ? "Toolroom, Aligarh" : host);
        List<Object> options = new ArrayList<>();
        options.add(Map.of("kind", "TRANSPORT", "title", "Bus", "units", 1, "perUnit", 40));
        options.add(Map.of("kind", "ROOM", "title", "Double room", "units", 20, "perUnit", 2));
        return new HashMap<>(Map.of("event", event, "stops", List.of(stop), "options", options));
    }

    private Thing draft(String audience, Resident host) {
        JsonNode tour = Wire.done(
                town.institution,
                "POST",
                "/clusters/" + town.clusterId + "/study-tours",
                draft(audience, host == null ? null : host.organisationId()));
        String id = tour.get("id").asText();
        return Thing.of("clusterId", town.clusterId, "tourId", id, "eventId", id, "audience", audience)
                .with("stopId", tour.at("/stops/0/id").asText())
                .with("optionId", tour.at("/options/1/id").asText());
    }

    private static Thing confirmed(Thing tour, Resident host) {
        Wire.done(host, "POST", tour.in(TOUR + "/stops/{stopId}/confirmation"), null);
        return tour;
    }

    private Thing published(String audience, Resident host) {
        Thing tour = confirmed(draft(audience, host), host);
        Wire.Answer answered = Wire.call(
                town.institution,
                new Wire.Letter(
                        "PUT",
                        tour.in("/clusters/{clusterId}/events/{eventId}/disclosure"),
                        TourBodies.answers(),
                        Map.of("If-Match", "\"0\"")));
        if (!answered.succeeded()) {
            throw new IllegalStateException(answered.body());
        }
        Wire.done(town.institution, "POST", tour.in("/clusters/{clusterId}/events/{eventId}/publication"), null);
        return tour;
    }

    private Thing traveller(Resident by) {
        Thing tour = published("CLUSTER", other);
        JsonNode registration = Wire.done(
                by, "POST", tour.in("/clusters/{clusterId}/events/{eventId}/registrations"), Map.of("seats", 2));
        return tour.with("registrationId", registration.get("id").asText());
    }

    /** Its tour ended so many days ago. */
    private Thing back(Resident by, int days) {
        Thing traveller = traveller(by);
        Town.run("""
                update event set starts_at = now() - ? * interval '1 day' - interval '9 hours', ends_at = now() - ? * interval '1 day' where id = ?
                """, days, days, UUID.fromString(traveller.id("tourId")));
        return traveller;
    }

    private Thing changed(Resident by) {
        Thing traveller = back(by, 3);
        JsonNode change = Wire.done(
                by, "POST", traveller.in(REGISTRATION + "/intended-changes"), Map.of("text", "Line the furnace."));
        Town.run(
                "update event set starts_at = starts_at - interval '40 days', ends_at = ends_at - interval '40 days' where id = ?",
                UUID.fromString(traveller.id("tourId")));
        return traveller.with("changeId", change.get("id").asText());
    }
}
