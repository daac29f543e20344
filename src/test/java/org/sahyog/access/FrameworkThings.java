package org.sahyog.access;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Workshops in which the firm takes part, and what it has found. */
final class FrameworkThings implements Area {
    private static final String FRAMEWORK = "/clusters/{clusterId}/workshops/{workshopId}/framework";

    private final Ground ground;
    private final Town town;
    private final Resident firm;

    FrameworkThings(Ground ground) {
        this.ground = ground;
        town = ground.town;
        firm = ground.firm;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.of(
                "a workshop that the firm takes part in", this::attended,
                "a finding of the firm", this::found,
                "a framework that is closed", this::closed);
    }

    @Override
    public Thing there(String parameter, String path) {
        return parameter.equals("findingId") ? found() : null;
    }

    private Thing attended() {
        Thing workshop = ground.of(EventThings.class).workshop("CLUSTER");
        Wire.done(
                firm, "POST", workshop.in("/clusters/{clusterId}/events/{eventId}/registrations"), Map.of("seats", 1));
        return workshop;
    }

    private Thing found() {
        Thing workshop = attended();
        String id = Wire.done(firm, "POST", workshop.in(FRAMEWORK) + "/findings", draft(workshop))
                .get("id")
                .asText();
        String practice = Wire.done(
                        firm, "POST", "/clusters/" + town.clusterId + "/practices", PracticeThings.draft("CLUSTER"))
                .get("id")
                .asText();
        return workshop.with("findingId", id, "practice", practice);
    }

    private Thing closed() {
        Thing workshop = attended();
        Wire.done(town.institution, "POST", workshop.in(FRAMEWORK) + "/closing", null);
        return workshop;
    }

    static Map<String, Object> draft(Thing workshop) {
        return new HashMap<>(Map.of(
                "theme", workshop.some("theme"),
                "kind", "PRACTICE",
                "fromClusterId", workshop.id("clusterId"),
                "title", "A lid on the furnace",
                "language", "en"));
    }
}
