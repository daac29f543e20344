package org.sahyog.fuzz.refusal;

import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.FrameworkDeeds;
import org.sahyog.fuzz.world.World;

/** Refusals of frameworks. */
final class FrameworkRefusals implements Refused {
    private final FrameworkDeeds frameworks;
    private final World world;

    FrameworkRefusals(Deeds deeds) {
        this.frameworks = deeds.of(FrameworkDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("framework-not-taking-part", () -> frameworks.write().by(world.freshFirm())),
                Map.entry(
                        "framework-not-yours",
                        () -> frameworks
                                .of("deleteWorkshopFinding", frameworks.found())
                                .by(world.freshFirm())),
                Map.entry("framework-closed", () -> frameworks.write().at("workshopId", frameworks.closed())),
                Map.entry("framework-open", () -> frameworks.in("reopenWorkshopFramework", frameworks.attended())),
                Map.entry("framework-full", this::full),
                Map.entry("framework-theme-unfit", () -> frameworks.write().field("theme", "gold")),
                Map.entry(
                        "framework-cluster-unfit",
                        () -> frameworks.write().field("fromClusterId", new Town().clusterId)),
                Map.entry("framework-outcome-unfit", () -> frameworks.became(frameworks.found(), UUID.randomUUID())),
                Map.entry("framework-no-practice", this::hard));
    }

    private Call full() {
        UUID workshop = frameworks.attended();
        UUID finding = world.done(frameworks.write().at("workshopId", workshop)).id();
        Town.run("""
                insert into workshop_finding (id, cluster_id, event_id, theme, kind, from_cluster_id, organisation_id, title, language, problem,
                    solution, result, conditions, written_at, changed_at)
                select gen_random_uuid(), f.cluster_id, f.event_id, f.theme, f.kind, f.from_cluster_id, f.organisation_id, f.title, f.language,
                    '', '', '', '', now(), now() from workshop_finding f, generate_series(2, 300) where f.id = ?
                """, finding);
        return frameworks.write().at("workshopId", workshop);
    }

    private Call hard() {
        UUID finding = world.done(frameworks.write().field("kind", "CHALLENGE")).id();
        return frameworks.of("draftPracticeOfFinding", finding);
    }
}
