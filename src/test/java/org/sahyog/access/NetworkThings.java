package org.sahyog.access;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** Networks of a town, and what they have. */
final class NetworkThings implements Area {
    static final Map<String, Object> DRAFT = Map.of(
            "name", "Peetal Buying Group",
            "form", "BUYING_GROUP",
            "purpose", "Scrap bought together",
            "joinPolicy", "APPLICATION",
            "admission", "OFFICERS",
            "lateEntryTerms", "₹5,000 once");

    private static final Map<String, Object> CHARTER = Map.of(
            "text",
            "We buy together.",
            "changed",
            "The first one.",
            "rules",
            Map.of(
                    "quorumPercent", 1,
                    "majorityPercent", 50,
                    "gravePercent", 51,
                    "voteDays", 7,
                    "minimumOfficers", 1,
                    "termMonths", 24,
                    "acceptToVote", false,
                    "acceptToSpend", false));

    private final Town town;
    /** Founds them and leads. */
    private final Resident firm;
    /** The other member. */
    private final Resident other;
    /** Of the cluster, and of none of them. */
    private final Resident outsider;

    NetworkThings(Ground ground) {
        town = ground.town;
        firm = ground.firm;
        other = ground.other;
        outsider = ground.organiser;
    }

    @Override
    public Map<String, Supplier<Thing>> things() {
        return Map.ofEntries(
                entry("a network", this::pair),
                entry("a dissolved network", this::dissolved),
                entry("the firm's stay", this::own),
                entry("another's stay", () -> ofOther("MEMBER")),
                entry("a suspended stay", () -> ofOther("SUSPENDED")),
                entry("a former stay", () -> ofOutsider("LEFT")),
                entry("an application to it", () -> ofOutsider("APPLIED")),
                entry("an invitation to it", () -> ofOutsider("INVITED")),
                entry("an office of the firm", this::office),
                entry("its charter", this::charter),
                entry("its proposal", () -> proposal(false)),
                entry("its ballot", () -> proposal(true)));
    }

    @Override
    public Thing there(String parameter, String path) {
        return switch (parameter) {
            case "networkId" -> pair();
            case "membershipId" -> ofOutsider("APPLIED");
            case "officerId" -> office();
            case "charterId" -> charter();
            case "proposalId" -> proposal(false);
            default -> null;
        };
    }

    @Override
    public Thing above(String parameter) {
        return parameter.equals("networkId") ? pair() : null;
    }

    private Thing founded() {
        String networks = "/clusters/" + town.clusterId + "/networks";
        String id = Wire.done(firm, "POST", networks, DRAFT).get("id").asText();
        return Thing.of(
                "clusterId",
                town.clusterId,
                "networkId",
                id,
                "newcomer",
                town.firm().organisationId());
    }

    /** Two members. */
    Thing pair() {
        Thing network = founded();
        stay(network, other, "MEMBER");
        return network;
    }

    Thing dissolved() {
        Thing network = pair();
        Town.run(
                "update network set state = 'DISSOLVED', dissolved_at = now() where id = ?",
                UUID.fromString(network.id("networkId")));
        return network;
    }

    /** Of the firm. */
    Thing own() {
        Thing network = pair();
        return network.with("membershipId", idOf("network_member", network, "organisation_id", firm.organisationId()));
    }

    Thing ofOther(String state) {
        Thing network = founded();
        return network.with("membershipId", stay(network, other, state));
    }

    /** Of a firm that is no member yet. */
    Thing ofOutsider(String state) {
        Thing network = pair();
        return network.with("membershipId", stay(network, outsider, state));
    }

    private UUID stay(Thing network, Resident whose, String state) {
        UUID id = UUID.randomUUID();
        Town.run(
                """
                insert into network_member (id, cluster_id, network_id, organisation_id, state, message, asked_at, ended_at)
                values (?, ?, ?, ?, ?, 'We melt two tonnes.', clock_timestamp(), case when ? = 'LEFT' then now() end)
                """,
                id,
                town.clusterId,
                UUID.fromString(network.id("networkId")),
                whose.organisationId(),
                state,
                state);
        return id;
    }

    Thing office() {
        Thing network = pair();
        return network.with("officerId", idOf("network_officer", network, "person_id", firm.personId()));
    }

    private static UUID idOf(String table, Thing network, String column, UUID value) {
        return Town.id(
                "select id from " + table + " where network_id = ? and " + column + " = ?",
                UUID.fromString(network.id("networkId")),
                value);
    }

    /** By the firm, and open; nobody has voted but, where it says so, the other member. */
    Thing proposal(boolean voted) {
        Thing network = pair();
        Thing proposal = propose(network, Map.of("kind", "GENERAL", "title", "Let us meet on Sundays."));
        if (voted) {
            vote(other, proposal);
        }
        return proposal.with("second", other.organisationId());
    }

    /** Carried by its only member; the other came later. */
    Thing charter() {
        Thing network = founded();
        Thing proposal = propose(
                network,
                new HashMap<>(Map.of(
                        "kind", "ADOPT_CHARTER", "title", "Our charter", "payload", Map.of("charter", CHARTER))));
        vote(firm, proposal);
        stay(network, other, "MEMBER");
        return network.with(
                "charterId",
                Town.id(
                        "select id from network_charter where network_id = ?",
                        UUID.fromString(network.id("networkId"))));
    }

    private Thing propose(Thing network, Map<String, Object> draft) {
        String proposals = network.in("/clusters/{clusterId}/networks/{networkId}/proposals");
        return network.with(
                "proposalId",
                Wire.done(firm, "POST", proposals, draft).get("id").asText());
    }

    private static void vote(Resident who, Thing proposal) {
        String votes = proposal.in("/clusters/{clusterId}/networks/{networkId}/proposals/{proposalId}/votes");
        Wire.done(who, "POST", votes, Map.of("choice", "YES"));
    }
}
