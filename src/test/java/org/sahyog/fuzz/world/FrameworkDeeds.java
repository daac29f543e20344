package org.sahyog.fuzz.world;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** A workshop of the institution in which the firm takes part, and what it found. */
public final class FrameworkDeeds implements Area {
    public final Resident organiser;
    private final World world;
    private final EventDeeds events;
    private final UUID workshop;

    FrameworkDeeds(Deeds deeds) {
        world = deeds.world();
        events = deeds.of(EventDeeds.class);
        organiser = world.town.institution;
        workshop = attended();
        world.place("findingId", found());
    }

    @Override
    public List<Read> reads() {
        return List.of();
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("getWorkshopFramework", () -> at("getWorkshopFramework", world.firm)),
                Map.entry("exportWorkshopFramework", () -> at("exportWorkshopFramework", world.firm)),
                Map.entry("getWorkshopFinding", () -> at("getWorkshopFinding", world.firm)),
                Map.entry("draftPracticeOfFinding", () -> at("draftPracticeOfFinding", world.firm)),
                Map.entry("writeWorkshopFinding", this::write),
                Map.entry("changeWorkshopFinding", () -> change(found())),
                Map.entry("deleteWorkshopFinding", () -> of("deleteWorkshopFinding", found())),
                Map.entry("linkWorkshopFinding", () -> became(found(), practice())),
                Map.entry("closeWorkshopFramework", () -> in("closeWorkshopFramework", attended())),
                Map.entry("reopenWorkshopFramework", () -> in("reopenWorkshopFramework", closed())));
    }

    public UUID attended() {
        ObjectNode draft = events.workshopDraft();
        ((ObjectNode) draft.get("event")).putArray("themes").add("energy");
        UUID id = world.done(events.workshop().withJson(draft)).id();
        world.done(events.publish(id));
        world.done(world.call("registerForEvent", world.firm).at("eventId", id));
        return id;
    }

    public UUID closed() {
        UUID id = attended();
        world.done(in("closeWorkshopFramework", id));
        return id;
    }

    public Call in(String operation, UUID id) {
        return world.call(operation, organiser).at("workshopId", id);
    }

    private Call at(String operation, Resident by) {
        return world.call(operation, by).at("workshopId", workshop);
    }

    public Call write() {
        return at("writeWorkshopFinding", world.firm)
                .field("theme", "energy")
                .field("fromClusterId", world.town.clusterId);
    }

    public UUID found() {
        return world.done(write()).id();
    }

    public Call of(String operation, UUID finding) {
        return at(operation, world.firm).at("findingId", finding);
    }

    public Call change(UUID finding) {
        return of("changeWorkshopFinding", finding)
                .field("theme", "energy")
                .field("fromClusterId", world.town.clusterId)
                .header("If-Match", "*");
    }

    public Call became(UUID finding, UUID practice) {
        return of("linkWorkshopFinding", finding).field("kind", "PRACTICE").field("id", practice);
    }

    public UUID practice() {
        return world.done(world.call("writePractice", world.firm)
                        .field("themes", List.of())
                        .field("attachments", List.of()))
                .id();
    }
}
