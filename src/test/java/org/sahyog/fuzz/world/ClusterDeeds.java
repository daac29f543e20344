package org.sahyog.fuzz.world;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.cluster.firmimport.Sheets;
import org.sahyog.fuzz.call.Call;
import org.sahyog.shared.Ids;

/** What agencies and agents do: programmes, clusters, assignments, imports, cases. */
public final class ClusterDeeds implements Area {
    private final World world;
    private final Town town;

    ClusterDeeds(Deeds deeds) {
        world = deeds.world();
        this.town = world.town;
        world.place("assignmentId", Town.id("select id from cda_assignment where person_id = ?", town.cda.personId()));
        world.place("caseId", openCase());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "listClusterCards", "q=Brass", "stateCode=IN-UP", "limit=1"),
                Read.by(world.firm, "listClusters"),
                Read.by(world.firm, "getCluster"),
                Read.by(world.firm, "listCdaAssignments"),
                Read.by(world.town.agency, "listProgrammes"),
                Read.by(world.town.agency, "getProgramme"),
                Read.by(world.town.cda, "listDuplicateCases", "state=OPEN", "state=MERGED", "limit=5"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("beginProgramme", () -> world.call("beginProgramme", town.agency)),
                Map.entry("beginCluster", this::begin),
                Map.entry("describeCluster", this::describe),
                Map.entry("recordClusterPhase", () -> world.call("recordClusterPhase", town.agency)),
                Map.entry("admitClusterAgency", this::admit),
                Map.entry("assignCda", this::assign),
                Map.entry("endCdaAssignment", this::endAssignment),
                Map.entry("decideDuplicateCase", this::decide),
                Map.entry("importFirms", () -> sheet("importFirms").asking("mode", "GOOD_ROWS")),
                Map.entry("previewFirmImport", () -> sheet("previewFirmImport")));
    }

    public Call begin() {
        return world.call("beginCluster", town.agency).field("programmeId", town.programmeId);
    }

    private Call describe() {
        return world.tagged(world.call("describeCluster", town.agency), "getCluster", town.agency);
    }

    public Call admit() {
        return world.call("admitClusterAgency", town.agency).field("agencyId", agency());
    }

    private static UUID agency() {
        UUID agency = Ids.next();
        Town.run(
                "insert into organisation (id, kind, name, name_key, pin_code, keycloak_state) values (?, 'AGENCY', ?, ?, '244001', 'DONE')",
                agency,
                "Agency " + agency,
                agency.toString());
        return agency;
    }

    public Call assign() {
        return world.call("assignCda", town.agency)
                .field("username", null)
                .field("personId", Town.nobody().personId())
                .field("sinceOn", world.today())
                .field("untilOn", world.today().plusYears(1));
    }

    private Call endAssignment() {
        UUID assignment = world.done(assign()).id();
        return world.call("endCdaAssignment", town.agency)
                .at("assignmentId", assignment)
                .field("untilOn", world.today());
    }

    private Call decide() {
        return decide(openCase(), "DISTINCT", null);
    }

    public Call decide(UUID duplicateCase, String decision, @Nullable UUID keep) {
        return world.call("decideDuplicateCase", town.cda)
                .at("caseId", duplicateCase)
                .field("decision", decision)
                .field("keep", keep);
    }

    private UUID openCase() {
        return openCase(world.freshFirm(), world.freshFirm());
    }

    /** Two entries that may be one organisation. */
    public UUID openCase(Resident one, Resident other) {
        UUID entered = Ids.next();
        Town.run(
                "insert into duplicate_case (id, organisation_id, other_id, reason) values (?, ?, ?, 'SAME_UDYAM_NUMBER')",
                entered,
                one.organisationId(),
                other.organisationId());
        return entered;
    }

    /** Whose firm turned out to be another. */
    public Resident merged() {
        Resident gone = world.freshFirm();
        Resident kept = world.freshFirm();
        world.done(decide(openCase(gone, kept), "MERGED", kept.organisationId()));
        return gone;
    }

    public Call sheet(String operation) {
        return world.call(operation, town.cda)
                .header("Content-Type", "text/csv")
                .withBody(Sheets.csv(Sheets.rows(2)).getBytes(StandardCharsets.UTF_8));
    }
}
