package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Working groups of a workshop in which the firm takes part. */
public final class WorkingGroupDeeds implements Area {
    public final Resident organiser;
    private final World world;
    private final UUID workshop;
    private final UUID registration;

    WorkingGroupDeeds(Deeds deeds) {
        world = deeds.world();
        EventDeeds events = deeds.of(EventDeeds.class);
        organiser = world.town.institution;
        workshop = world.done(events.workshop()).id();
        world.done(events.publish(workshop));
        registration = world.done(world.call("registerForEvent", world.firm).at("eventId", workshop))
                .id();
        world.place("workingGroupId", formed());
    }

    @Override
    public List<Read> reads() {
        return List.of();
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "listWorkshopGroups", () -> at("listWorkshopGroups", world.firm),
                "getWorkshopGroup", () -> at("getWorkshopGroup", world.firm),
                "formWorkshopGroup", this::form,
                "changeWorkshopGroup", () -> change(formed()),
                "deleteWorkshopGroup", () -> of("deleteWorkshopGroup", formed()),
                "chooseWorkshopGroup", () -> choose(formed()),
                "assignWorkshopGroup", () -> assign(formed()));
    }

    private Call at(String operation, Resident by) {
        return world.call(operation, by).at("workshopId", workshop);
    }

    public Call form() {
        return at("formWorkshopGroup", organiser).field("theme", null).field("name", world.key());
    }

    public UUID formed() {
        return world.done(form()).id();
    }

    public Call of(String operation, UUID group) {
        return at(operation, organiser).at("workingGroupId", group);
    }

    public Call change(UUID group) {
        return of("changeWorkshopGroup", group)
                .field("theme", null)
                .field("name", world.key())
                .header("If-Match", "*");
    }

    public Call choose(UUID group) {
        return seat("chooseWorkshopGroup", world.firm, group);
    }

    public Call assign(UUID group) {
        return seat("assignWorkshopGroup", organiser, group);
    }

    private Call seat(String operation, Resident by, UUID group) {
        return at(operation, by)
                .at("registrationId", registration)
                .field("place", 1)
                .field("groupId", group);
    }

    public UUID workshop() {
        return workshop;
    }
}
