package org.sahyog.access;

import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

/** What a cluster and its agency have, beside events. */
final class ClusterThings {
    private final Town town;
    private final Resident firm;
    private final Resident other;

    /** @param firm whose membership is spoken of */
    ClusterThings(Town town, Resident firm, Resident other) {
        this.town = town;
        this.firm = firm;
        this.other = other;
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
        Map<String, Object> firms = Bodies.firm();
        firms.put("udyamNumber", udyam);
        Wire.done(town.cda, "POST", "/clusters/" + town.clusterId + "/firms", firms);
        Map<String, Object> again = Bodies.firm();
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
                Wire.done(town.cda, "POST", sheet, Bodies.firm())
                        .get("organisationId")
                        .asText());
    }

    /** With which its first owner opens her account. */
    Thing oneTimeCode() {
        Thing firm = ownerless();
        String issued = firm.in("/organisations/{organisationId}/one-time-codes");
        return firm.with(
                "code",
                Wire.done(town.cda, "POST", issued, Bodies.newOwner())
                        .get("code")
                        .asText());
    }
}
