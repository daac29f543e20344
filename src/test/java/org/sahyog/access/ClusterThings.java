package org.sahyog.access;

import static java.util.Map.entry;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

/** What a cluster and its agency have, beside events. */
final class ClusterThings implements Area {
    private final Ground ground;
    private final Town town;
    /** Whose membership is spoken of. */
    private final Resident firm;

    private final Resident other;

    ClusterThings(Ground ground) {
        this.ground = ground;
        town = ground.town;
        firm = ground.firm;
        other = ground.other;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("the firm's entry", () -> cluster().with("organisationId", firm.organisationId())),
                entry("another's entry", this::memberOther),
                entry("-", Thing::of),
                entry("the cluster", this::cluster),
                entry("no cluster", () -> Thing.of("clusterId", UUID.randomUUID())),
                entry("the programme", this::programme),
                entry("no programme", () -> Thing.of("programmeId", UUID.randomUUID())),
                entry("an assignment", this::assignment),
                entry("a duplicate", this::duplicate),
                entry("a case decided", this::caseDecided),
                entry("the firm's place", () -> membership("ACTIVE")),
                entry("its invitation", () -> membership("INVITED")),
                entry("its request", () -> membership("PENDING")),
                entry("its refusal", () -> membership("REFUSED")),
                entry("its former place", () -> membership("LEFT")),
                entry("another's place", this::memberOther),
                entry("another's request", () -> stakeholder("PENDING")),
                entry("another's invitation", () -> stakeholder("INVITED")),
                entry("another's refusal", () -> stakeholder("REFUSED")),
                entry("one who left", () -> stakeholder("LEFT")),
                entry("a firm that asks", () -> stakeholder("PENDING")),
                entry("a firm that left", () -> stakeholder("LEFT")),
                entry("an ownerless firm", this::ownerless),
                entry("a one-time code", this::oneTimeCode));
    }

    @Override
    public Map<String, Function<Role, Thing>> ofRoles() {
        return Map.of("not a member yet", this::newcomer);
    }

    /** The firm and the institution are members; for the others it is the first time each time. */
    private Thing newcomer(Role role) {
        Resident caller = ground.cast.as(role);
        if (caller != null && role != Role.FIRM && role != Role.ORGANISER && caller.organisationId() != null) {
            Town.run(
                    "delete from stakeholder where cluster_id = ? and organisation_id = ? and state = 'PENDING'",
                    town.clusterId,
                    caller.organisationId());
        }
        return cluster();
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "assignmentId" -> assignment();
            case "caseId" -> duplicate();
            case "stakeholderId" -> stakeholder("PENDING");
            case "agencyId", "programmeId" -> programme();
            case "clusterId", "pin" -> cluster();
            default -> null;
        };
    }

    Thing cluster() {
        return Thing.of("clusterId", town.clusterId, "other", other.organisationId(), "right to serve", "\"SERVE\"");
    }

    Thing programme() {
        return Thing.of("agencyId", town.agencyId, "programmeId", town.programmeId);
    }

    /** An agent to whom nothing else in the tables refers. */
    Thing assignment() {
        Resident agent = town.agent();
        return cluster()
                .with("assignmentId", Town.id("select id from cda_assignment where person_id = ?", agent.personId()));
    }

    /** The same Udyam number twice: once of the cluster, once of a founder who could not know. */
    Thing duplicate() {
        String udyam = "UDYAM-UP-50-"
                + String.format("%07d", Math.floorMod(UUID.randomUUID().hashCode(), 10_000_000));
        Map<String, Object> firms = OrganisationBodies.firm();
        firms.put("udyamNumber", udyam);
        Wire.done(town.cda, "POST", "/clusters/" + town.clusterId + "/firms", firms);
        Map<String, Object> again = OrganisationBodies.firm();
        again.put("udyamNumber", udyam);
        String founded = Wire.done(Town.nobody(), "POST", "/organisations", again)
                .get("id")
                .asText();
        return cluster()
                .with(
                        "caseId",
                        Town.id(
                                "select id from duplicate_case where organisation_id = ? and state = 'OPEN'",
                                UUID.fromString(founded)));
    }

    Thing caseDecided() {
        Thing duplicate = duplicate();
        Wire.done(
                town.cda,
                "POST",
                duplicate.in("/clusters/{clusterId}/duplicate-cases/{caseId}/decision"),
                Map.of("decision", "DISTINCT", "reason", "Two brothers."));
        return duplicate;
    }

    /** The firm's own membership, in whatever state; it is ACTIVE again afterwards. It has not to leave what hundreds of cases have founded. */
    Thing membership(String state) {
        Town.run("""
                update network set state = 'DISSOLVED', dissolved_at = now() where cluster_id = ? and state = 'ACTIVE'
                """, town.clusterId);
        String none = "update stakeholder set state = 'LEFT' where cluster_id = ? and organisation_id = ?";
        Town.run(none, town.clusterId, firm.organisationId());
        return stakeholder(firm, state).then(() -> {
            Town.run(none, town.clusterId, firm.organisationId());
            stakeholder(firm, "ACTIVE");
        });
    }

    Thing memberOther() {
        UUID id = Town.id(
                "select id from stakeholder where cluster_id = ? and organisation_id = ?",
                town.clusterId,
                other.organisationId());
        return cluster().with("stakeholderId", id, "organisationId", other.organisationId());
    }

    /** Of a firm that nothing else in the tables refers to. */
    Thing stakeholder(String state) {
        return stakeholder(Town.loner(), state);
    }

    private Thing stakeholder(Resident resident, String state) {
        UUID id = Ids.next();
        Town.run("""
                insert into stakeholder (id, cluster_id, organisation_id, state, asked_at, active_at, message, reason)
                values (?, ?, ?, ?, now(), now(), 'We cast lamps.', 'They are traders.')
                """, id, town.clusterId, resident.organisationId(), state);
        Town.run("update organisation set phone = '+919811122233' where id = ?", resident.organisationId());
        return cluster().with("stakeholderId", id, "organisationId", resident.organisationId());
    }

    /** A member that has no owner yet. */
    Thing ownerless() {
        String sheet = "/clusters/" + town.clusterId + "/firms";
        return Thing.of(
                "organisationId",
                Wire.done(town.cda, "POST", sheet, OrganisationBodies.firm())
                        .get("organisationId")
                        .asText());
    }

    /** With which its first owner opens her account. */
    Thing oneTimeCode() {
        Thing firm = ownerless();
        String issued = firm.in("/organisations/{organisationId}/one-time-codes");
        return firm.with(
                "code",
                Wire.done(town.cda, "POST", issued, OrganisationBodies.newOwner())
                        .get("code")
                        .asText());
    }
}
