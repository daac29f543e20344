package org.sahyog.fuzz.refusal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.NetworkDeeds;
import org.sahyog.fuzz.world.World;

/** Why networks refuse. */
final class NetworkRefusals implements Refused {
    private final NetworkDeeds networks;
    private final World world;

    NetworkRefusals(Deeds deeds) {
        this.networks = deeds.of(NetworkDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        Map<String, Supplier<Call>> calls = new HashMap<>(ofMembership());
        calls.putAll(ofDecisions());
        return calls;
    }

    private Map<String, Supplier<Call>> ofMembership() {
        return Map.ofEntries(
                Map.entry("network-dissolved", this::dissolved),
                Map.entry(
                        "network-not-stakeholder",
                        () -> networks.invite(networks.usual(), world.firm, world.freshLoner())),
                Map.entry("network-not-member", () -> networks.vote(networks.usual(), world.town.agency, open())),
                Map.entry(
                        "network-by-invitation", () -> networks.apply(with("joinPolicy", "INVITE"), world.freshFirm())),
                Map.entry("network-by-vote", this::byVote),
                Map.entry("network-membership-live", () -> networks.apply(networks.usual(), world.firm)),
                Map.entry("network-refused-lately", this::refusedLately),
                Map.entry("network-not-invited", () -> ofFresh("acceptNetworkInvitation", "MEMBER")),
                Map.entry("network-not-waiting", () -> networks.step("admitToNetwork", "MEMBER")),
                Map.entry("network-membership-ended", () -> twice(networks.leave())),
                Map.entry("network-not-suspendable", () -> networks.step("suspendNetworkMember", "APPLIED")),
                Map.entry("network-not-suspended", () -> networks.step("readmitNetworkMember", "MEMBER")),
                Map.entry("network-own-suspension", () -> world.call("suspendNetworkMember", world.firm)),
                Map.entry("network-not-your-membership", this::forAnother));
    }

    private Map<String, Supplier<Call>> ofDecisions() {
        return Map.ofEntries(
                Map.entry("network-charter-superseded", this::superseded),
                Map.entry("network-charter-accepted", () -> twice(networks.acceptable("acceptCharter"))),
                Map.entry("network-charter-unsafe", this::unsafe),
                Map.entry("network-not-your-office", () -> world.call("resignOffice", world.staff)),
                Map.entry("network-office-ended", () -> twice(networks.resign())),
                Map.entry(
                        "network-spending-frozen",
                        () -> propose("SPEND", Map.of("spending", Map.of("amount", 100, "currency", "INR")))),
                Map.entry("network-payload-unfit", () -> propose("ADMIT", Map.of())),
                Map.entry("network-subject-unfit", () -> propose("ADMIT", organisation(world.stranger))),
                Map.entry(
                        "network-candidate-unfit",
                        () -> propose(
                                "ELECT",
                                Map.of(
                                        "role", "TREASURER",
                                        "personId", world.stranger.personId(),
                                        "organisationId", world.firm.organisationId()))),
                Map.entry("network-proposal-closed", this::closed),
                Map.entry("network-not-your-proposal", () -> world.call("withdrawProposal", memberOfUsual())),
                Map.entry("network-voted-already", this::votedTwice),
                Map.entry("network-no-elector", this::noElector),
                Map.entry("network-own-removal", this::ownRemoval),
                Map.entry("network-suspended-silent", this::suspended),
                Map.entry("network-accept-first", this::acceptFirst));
    }

    private UUID with(String name, String value) {
        return world.done(networks.found(world.freshFirm()).field(name, value)).id();
    }

    private Call dissolved() {
        Resident founder = world.freshFirm();
        UUID network = networks.founded(founder);
        UUID proposal = world.done(networks.propose(network, founder).field("kind", "DISSOLVE"))
                .id();
        world.done(networks.vote(network, founder, proposal));
        return networks.propose(network, world.town.cda);
    }

    private Call byVote() {
        Resident founder = world.freshFirm();
        UUID network =
                world.done(networks.found(founder).field("admission", "VOTE")).id();
        UUID applied = networks.stay(network, world.freshFirm(), "APPLIED");
        return world.call("admitToNetwork", founder).at("networkId", network).at("membershipId", applied);
    }

    private Call refusedLately() {
        Resident firm = world.freshFirm();
        Town.run("""
                insert into network_member (id, cluster_id, network_id, organisation_id, state, asked_at, ended_at)
                values (gen_random_uuid(), ?, ?, ?, 'REFUSED', now(), now())
                """, world.town.clusterId, networks.usual(), firm.organisationId());
        return networks.apply(networks.usual(), firm);
    }

    private Call ofFresh(String operation, String state) {
        Resident firm = world.freshFirm();
        return world.call(operation, firm).at("membershipId", networks.stay(networks.usual(), firm, state));
    }

    private Call forAnother() {
        Resident owner = world.freshFirm();
        Town.run(
                "insert into affiliation (id, organisation_id, person_id, role, since, keycloak_state) values (gen_random_uuid(), ?, ?, 'STAFF', now(), 'DONE')",
                world.firm.organisationId(),
                owner.personId());
        return world.call("leaveNetwork", owner).header("Acting-For", owner.organisationId());
    }

    private Call twice(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call superseded() {
        Resident founder = world.freshFirm();
        UUID network = networks.founded(founder);
        UUID first = networks.charter(network, founder);
        networks.charter(network, founder);
        return world.call("acceptCharter", founder).at("networkId", network).at("charterId", first);
    }

    private Call unsafe() {
        Map<String, Object> charter = Map.of("text", "<script>", "changed", "All.", "rules", NetworkDeeds.rules());
        return propose("ADOPT_CHARTER", Map.of("charter", charter));
    }

    private Call propose(String kind, Map<String, ?> payload) {
        return networks.propose(networks.usual(), world.firm, kind, payload);
    }

    private static Map<String, Object> organisation(Resident of) {
        return Map.of("organisationId", of.organisationId());
    }

    private UUID open() {
        return world.done(networks.propose(networks.usual(), world.firm)).id();
    }

    private Call closed() {
        UUID proposal = open();
        world.done(world.call("withdrawProposal", world.firm).at("proposalId", proposal));
        return networks.vote(networks.usual(), world.firm, proposal);
    }

    /** From after the proposals that are there by now: for those it is too late. */
    private Resident memberOfUsual() {
        Resident late = world.freshFirm();
        networks.member(networks.usual(), late);
        return late;
    }

    private Call noElector() {
        UUID proposal = open();
        return networks.vote(networks.usual(), memberOfUsual(), proposal);
    }

    private Call votedTwice() {
        Resident one = memberOfUsual();
        memberOfUsual();
        return twice(networks.vote(networks.usual(), one, open()));
    }

    private Call ownRemoval() {
        Resident member = memberOfUsual();
        UUID removal = world.done(propose("REMOVE", organisation(member))).id();
        return networks.vote(networks.usual(), member, removal);
    }

    private Call suspended() {
        Resident member = world.freshFirm();
        networks.stay(networks.usual(), member, "SUSPENDED");
        return networks.vote(networks.usual(), member, open());
    }

    private Call acceptFirst() {
        Resident founder = world.freshFirm();
        UUID network = networks.founded(founder);
        Map<String, Object> rules = new HashMap<>(NetworkDeeds.rules());
        rules.put("acceptToVote", true);
        networks.carry(network, founder, "ADOPT_CHARTER", NetworkDeeds.charterOf(rules));
        return networks.vote(
                network, founder, world.done(networks.propose(network, founder)).id());
    }
}
