package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.FrameworkDeeds;
import org.sahyog.fuzz.world.WorkingGroupDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals of working groups. */
final class WorkingGroupRefusals implements Refused {
    private final WorkingGroupDeeds groups;
    private final FrameworkDeeds frameworks;
    private final World world;

    WorkingGroupRefusals(Deeds deeds) {
        groups = deeds.of(WorkingGroupDeeds.class);
        frameworks = deeds.of(FrameworkDeeds.class);
        world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("framework-group-unfit", () -> frameworks.write().field("groupId", UUID.randomUUID())),
                Map.entry("group-theme-unfit", this::otherTheme),
                Map.entry("group-name-taken", this::nameTaken),
                Map.entry("group-too-many", this::tooMany),
                Map.entry("group-places-taken", this::placesTaken),
                Map.entry("group-unknown", () -> groups.choose(UUID.randomUUID())),
                Map.entry(
                        "group-seat-unknown",
                        () -> groups.choose(groups.formed()).field("place", 900)),
                Map.entry("group-assigned-only", this::assignedOnly),
                Map.entry("group-full", this::full));
    }

    private Call otherTheme() {
        return groups.form().at("workshopId", frameworks.attended()).field("theme", "gold");
    }

    private Call nameTaken() {
        String name = world.key();
        world.done(groups.form().field("name", name));
        return groups.form().field("name", name);
    }

    private Call tooMany() {
        UUID workshop = frameworks.attended();
        Town.run("""
                insert into workshop_group (id, cluster_id, event_id, name, places, open, formed_at)
                select gen_random_uuid(), cluster_id, event_id, cast(n as text), 8, true, now() from workshop, generate_series(1, 50) n
                where event_id = ?
                """, workshop);
        return groups.form().at("workshopId", workshop);
    }

    private Call placesTaken() {
        UUID group = filled(2);
        return groups.change(group).field("places", 1);
    }

    private Call assignedOnly() {
        UUID group = world.done(groups.form().field("open", false)).id();
        return groups.choose(group);
    }

    private Call full() {
        UUID group = filled(2);
        Town.run("update workshop_group set places = 2 where id = ?", group);
        return groups.choose(group);
    }

    /** So many other seats are in it. */
    private UUID filled(int seats) {
        UUID group = groups.formed();
        world.done(groups.choose(group));
        Town.run("""
                insert into workshop_group_seat (cluster_id, event_id, group_id, registration_id, position, placed_at)
                select s.cluster_id, s.event_id, s.group_id, s.registration_id, 900 - n, now() from workshop_group_seat s, generate_series(1, ?) n
                where s.group_id = ? and s.position = 1 on conflict (registration_id, position) do update set group_id = excluded.group_id
                """, seats, group);
        Town.run("delete from workshop_group_seat where group_id = ? and position = 1", group);
        return group;
    }
}
