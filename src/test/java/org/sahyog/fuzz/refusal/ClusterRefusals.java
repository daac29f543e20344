package org.sahyog.fuzz.refusal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.cluster.firmimport.Sheets;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.ClusterDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.World;

/** What a cluster refuses its agencies and agents. */
final class ClusterRefusals implements Refused {
    private final ClusterDeeds clusters;
    private final World world;

    ClusterRefusals(Deeds deeds) {
        this.clusters = deeds.of(ClusterDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        return Map.ofEntries(
                Map.entry("cluster-programme-unknown", () -> clusters.begin().field("programmeId", UUID.randomUUID())),
                Map.entry("cluster-dates-reversed", () -> phase("2027-05-01").field("untilOn", "2027-04-01")),
                Map.entry("cluster-phase-overlaps", this::overlapping),
                Map.entry("cluster-agency-unknown", () -> clusters.admit().field("agencyId", UUID.randomUUID())),
                Map.entry("cluster-agency-takes-part", () -> again(clusters.admit())),
                Map.entry("cluster-person-unknown", this::assignNobody),
                Map.entry("cluster-already-assigned", () -> again(clusters.assign())),
                Map.entry("cluster-assignment-ended", this::endedLongAgo),
                Map.entry(
                        "cluster-end-in-past",
                        () -> ending(world.done(clusters.assign()).id(), 2)),
                Map.entry("cluster-case-decided", this::decidedTwice),
                Map.entry("cluster-case-keep-needed", () -> clusters.decide(fresh(), "MERGED", null)),
                Map.entry("cluster-case-of-others", this::ofOthers),
                Map.entry("cluster-sheet-refused", () -> sheet("previewFirmImport", "")),
                Map.entry(
                        "cluster-import-faults",
                        () -> sheet("importFirms", Sheets.csv(List.of("Diya Works,,12,999999")))
                                .asking("mode", "ALL_OR_NOTHING")));
    }

    /** Done once, and asked for again as a new deed. */
    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call phase(String since) {
        return phase(world.town, since);
    }

    private Call phase(Town town, String since) {
        return world.call("recordClusterPhase", town.agency)
                .at("clusterId", town.clusterId)
                .field("sinceOn", since);
    }

    /** Of a town whose phases nobody else records. */
    private Call overlapping() {
        Town fresh = new Town();
        world.done(phase(fresh, "2027-06-01").field("phase", "SUSPENDED"));
        return phase(fresh, "2027-07-01").field("phase", "SUSPENDED");
    }

    private Call assignNobody() {
        return clusters.assign().field("personId", UUID.randomUUID());
    }

    private Call ending(UUID assignment, int daysAgo) {
        return world.call("endCdaAssignment", world.town.agency)
                .at("assignmentId", assignment)
                .field("untilOn", world.today().minusDays(daysAgo));
    }

    private Call endedLongAgo() {
        UUID assignment = world.done(clusters.assign()).id();
        Town.run("update cda_assignment set since_on = since_on - 9, until_on = since_on - 3 where id = ?", assignment);
        return ending(assignment, 0);
    }

    private UUID fresh() {
        return clusters.openCase(world.freshFirm(), world.freshFirm());
    }

    private Call decidedTwice() {
        return again(clusters.decide(fresh(), "DISTINCT", null));
    }

    private Call ofOthers() {
        Resident kept = world.freshFirm();
        UUID shared = clusters.openCase(new Town().firm(), kept);
        return clusters.decide(shared, "MERGED", kept.organisationId());
    }

    private Call sheet(String operation, String text) {
        return clusters.sheet(operation).withBody(text.getBytes(StandardCharsets.UTF_8));
    }
}
