package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;

/** Networks: the usual one is the firm's, which others of the crowd come into and leave. */
public final class NetworkDeeds implements Area {
    private static final Map<String, Object> RULES = Map.of(
            "quorumPercent", 1,
            "majorityPercent", 50,
            "gravePercent", 51,
            "voteDays", 7,
            "minimumOfficers", 1,
            "termMonths", 24,
            "acceptToVote", false,
            "acceptToSpend", false);

    private final World world;
    private final UUID usual;

    NetworkDeeds(Deeds deeds) {
        world = deeds.world();
        usual = founded(world.firm);
        world.place("networkId", usual);
        member(usual, world.freshFirm());
        world.place("membershipId", stay(usual, world.firm));
        world.place("officerId", office(usual, world.firm));
        world.place("proposalId", world.done(propose(usual, world.firm)).id());
        world.place("charterId", charter(founded(world.firm), world.firm));
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(world.firm, "listNetworks", "form=SHG", "mine=true", "state=DISSOLVED", "q=brass", "limit=1"),
                Read.by(world.firm, "getNetwork"),
                Read.by(world.firm, "listNetworkMembers", "state=LEFT", "limit=1"),
                Read.by(world.firm, "getNetworkMember"),
                Read.by(world.firm, "listCharters"),
                Read.by(world.firm, "listOfficers", "former=true", "limit=1"),
                Read.by(world.firm, "listProposals", "state=OPEN", "limit=1"),
                Read.by(world.firm, "getProposal"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("foundNetwork", () -> found(world.freshFirm())),
                Map.entry("changeNetwork", this::change),
                Map.entry("scheduleNetworkEvent", this::event),
                Map.entry("inviteToNetwork", () -> invite(usual, world.firm, world.freshFirm())),
                Map.entry("applyToNetwork", () -> apply(usual, world.freshFirm())),
                Map.entry("acceptNetworkInvitation", this::accept),
                Map.entry("admitToNetwork", () -> step("admitToNetwork", "APPLIED")),
                Map.entry("refuseNetworkMember", () -> step("refuseNetworkMember", "APPLIED")),
                Map.entry("suspendNetworkMember", () -> step("suspendNetworkMember", "MEMBER")),
                Map.entry("readmitNetworkMember", () -> step("readmitNetworkMember", "SUSPENDED")),
                Map.entry("leaveNetwork", this::leave),
                Map.entry("getCharter", () -> acceptable("getCharter")),
                Map.entry("acceptCharter", () -> acceptable("acceptCharter")),
                Map.entry("resignOffice", this::resign),
                Map.entry("openProposal", () -> world.call("openProposal", world.firm)),
                Map.entry("vote", this::vote),
                Map.entry("withdrawProposal", this::withdraw));
    }

    /** In the usual network, by its leader. */
    public UUID usual() {
        return usual;
    }

    public Call found(Resident founder) {
        return world.call("foundNetwork", founder);
    }

    /** One that takes applications, and whose officers admit. */
    public UUID founded(Resident founder) {
        return world.done(found(founder).field("admission", "OFFICERS")).id();
    }

    private Call change() {
        return world.tagged(
                world.call("changeNetwork", world.firm).field("admission", "OFFICERS"), "getNetwork", world.firm);
    }

    /** Held by the usual network. */
    public Call event() {
        return world.call("scheduleNetworkEvent", world.firm).withJson(world.event(50));
    }

    public Call invite(UUID network, Resident by, Resident guest) {
        return world.call("inviteToNetwork", by)
                .at("networkId", network)
                .field("organisationId", guest.organisationId());
    }

    public Call apply(UUID network, Resident firm) {
        return world.call("applyToNetwork", firm).at("networkId", network);
    }

    public void member(UUID network, Resident firm) {
        stay(network, firm, "MEMBER");
    }

    public UUID stay(UUID network, Resident firm, String state) {
        UUID id = UUID.randomUUID();
        Town.run("""
                insert into network_member (id, cluster_id, network_id, organisation_id, state, asked_at)
                values (?, ?, ?, ?, ?, clock_timestamp())
                """, id, world.town.clusterId, network, firm.organisationId(), state);
        return id;
    }

    public UUID stay(UUID network, Resident firm) {
        return Town.id(
                "select id from network_member where network_id = ? and organisation_id = ?",
                network,
                firm.organisationId());
    }

    private Call accept() {
        Resident guest = world.freshFirm();
        return world.call("acceptNetworkInvitation", guest).at("membershipId", stay(usual, guest, "INVITED"));
    }

    /** By the leader, about a firm of which nothing else is known. */
    public Call step(String operation, String state) {
        return world.call(operation, world.firm).at("membershipId", stay(usual, world.freshFirm(), state));
    }

    public Call leave() {
        Resident firm = world.freshFirm();
        return world.call("leaveNetwork", firm).at("membershipId", stay(usual, firm, "MEMBER"));
    }

    public UUID office(UUID network, Resident holder) {
        return Town.id(
                "select id from network_officer where network_id = ? and person_id = ?", network, holder.personId());
    }

    public Call resign() {
        Resident founder = world.freshFirm();
        UUID network = founded(founder);
        return world.call("resignOffice", founder).at("networkId", network).at("officerId", office(network, founder));
    }

    public Call propose(UUID network, Resident by) {
        return world.call("openProposal", by)
                .at("networkId", network)
                .field("kind", "GENERAL")
                .field("payload", null);
    }

    public Call propose(UUID network, Resident by, String kind, Map<String, ?> payload) {
        return propose(network, by).field("kind", kind).field("payload", payload);
    }

    public Call vote(UUID network, Resident by, UUID proposal) {
        return world.call("vote", by).at("networkId", network).at("proposalId", proposal);
    }

    private Call vote() {
        Resident founder = world.freshFirm();
        UUID network = founded(founder);
        return vote(network, founder, world.done(propose(network, founder)).id());
    }

    private Call withdraw() {
        UUID proposal = world.done(propose(usual, world.firm)).id();
        return world.call("withdrawProposal", world.firm).at("proposalId", proposal);
    }

    /** The network's first charter, of which its only member has made what it likes. */
    public UUID charter(UUID network, Resident founder) {
        carry(network, founder, "ADOPT_CHARTER", charterOf(RULES));
        return Town.id("select id from network_charter where network_id = ? order by number desc limit 1", network);
    }

    public void carry(UUID network, Resident founder, String kind, Map<String, ?> payload) {
        UUID proposal = world.done(propose(network, founder, kind, payload)).id();
        world.done(vote(network, founder, proposal));
    }

    public static Map<String, Object> charterOf(Map<String, ?> rules) {
        return Map.of("charter", Map.of("text", "We buy together.", "changed", "All.", "rules", rules));
    }

    public static Map<String, Object> rules() {
        return RULES;
    }

    public Call acceptable(String operation) {
        Resident founder = world.freshFirm();
        UUID network = founded(founder);
        return world.call(operation, founder).at("networkId", network).at("charterId", charter(network, founder));
    }
}
