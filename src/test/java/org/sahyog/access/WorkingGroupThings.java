package org.sahyog.access;

import java.util.Map;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Working groups of workshops, and seats that could be in them. */
final class WorkingGroupThings implements Area {
    private final Ground ground;
    private final Town town;
    private final Resident firm;

    WorkingGroupThings(Ground ground) {
        this.ground = ground;
        town = ground.town;
        firm = ground.firm;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.of("a working group", this::formed, "a seat of the firm for a working group", this::seat);
    }

    @Override
    public Thing there(String parameter, String path) {
        return parameter.equals("workingGroupId") ? formed() : null;
    }

    private Thing formed() {
        Thing workshop = ground.of(EventThings.class).workshop("CLUSTER");
        String id = Wire.done(
                        town.institution,
                        "POST",
                        workshop.in("/clusters/{clusterId}/workshops/{workshopId}/groups"),
                        WorkingGroupBodies.draft())
                .get("id")
                .asText();
        return workshop.with("workingGroupId", id, "group", id);
    }

    private Thing seat() {
        Thing group = formed();
        String id = Wire.done(
                        firm,
                        "POST",
                        group.in("/clusters/{clusterId}/events/{eventId}/registrations"),
                        Map.of("seats", 1))
                .get("id")
                .asText();
        return group.with("registrationId", id);
    }
}
