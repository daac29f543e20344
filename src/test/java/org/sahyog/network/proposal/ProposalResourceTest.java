package org.sahyog.network.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

@QuarkusTest
@DisplayName("A proposal")
class ProposalResourceTest {
    private Alliance alliance;
    private Town town;
    private Resident leader;
    private Resident second;
    private Resident third;

    @BeforeEach
    void found() {
        alliance = new Alliance(3);
        town = alliance.town;
        leader = alliance.leader;
        second = alliance.members.get(1);
        third = alliance.members.get(2);
    }

    @Test
    @DisplayName("shows its counts to who may read, one's own vote, and who voted what to members only")
    void shown() {
        String id = alliance.proposal(second, "GENERAL", Map.of());
        alliance.get(second, "/proposals/" + id)
                .body("electors", equalTo(3))
                .body("mayVote", equalTo(true))
                .body("ownVote", nullValue())
                .body("proposedFor", equalTo(second.organisationId().toString()));
        alliance.vote(second, id, "ABSTAIN")
                .statusCode(201)
                .body("state", equalTo("OPEN"))
                .body("ownVote", equalTo("ABSTAIN"))
                .body("mayVote", equalTo(false));
        alliance.get(third, "/proposals/" + id)
                .body("votes.choice", contains("ABSTAIN"))
                .body("votes.organisationId", contains(second.organisationId().toString()))
                .body("ownVote", nullValue());
        alliance.get(town.cda, "/proposals/" + id)
                .statusCode(200)
                .body("abstain", equalTo(1))
                .body("votes", nullValue())
                .body("mayVote", equalTo(false));
        alliance.get(leader, "/proposals?state=OPEN")
                .body("items.id", contains(id))
                .body("items.votes", contains(nullValue()));
        alliance.get(leader, "/proposals?state=CARRIED").body("items", hasSize(0));
        alliance.get(leader, "/proposals/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    @DisplayName("has one final vote per member organisation, whoever of its people gives it")
    void oneVote() {
        String id = alliance.proposal(town.cda, "GENERAL", Map.of());
        Resident partner = Town.person(second.organisationId(), second.organisationName(), "OWNER", "firm");
        Resident staff = Town.person(second.organisationId(), second.organisationName(), "STAFF", "firm");
        alliance.vote(staff, id, "YES").statusCode(403).body("code", equalTo("access-right-missing"));
        alliance.vote(partner, id, "YES").statusCode(201);
        alliance.vote(second, id, "NO").statusCode(409).body("code", equalTo("network-voted-already"));
        assertThat(Town.id("select person_id from network_vote where proposal_id = ?", UUID.fromString(id)))
                .isEqualTo(partner.personId());
        alliance.vote(town.cda, id, "YES").statusCode(403);
        alliance.vote(town.agency, id, "YES").statusCode(403).body("code", equalTo("network-not-member"));
        alliance.vote(town.firm(), id, "YES").statusCode(403);
    }

    @Test
    @DisplayName("is decided by those who were members at its opening")
    void electorate() {
        String id = alliance.proposal(leader, "GENERAL", Map.of());
        Resident late = alliance.member(town.firm());
        alliance.vote(late, id, "YES").statusCode(403).body("code", equalTo("network-no-elector"));
    }

    @Test
    @DisplayName("to remove a member is voted on without it, and ends its stay and its offices")
    void removal() {
        alliance.elect(third, "SECRETARY");
        String id = alliance.proposal(leader, "REMOVE", Map.of("organisationId", third.organisationId()));
        alliance.get(leader, "/proposals/" + id)
                .body("electors", equalTo(2))
                .body("organisationName", equalTo(third.organisationName()));
        alliance.vote(third, id, "NO").statusCode(403).body("code", equalTo("network-own-removal"));
        alliance.vote(leader, id, "YES").statusCode(201).body("state", equalTo("OPEN"));
        String other = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.vote(third, other, "NO").statusCode(201);
        alliance.vote(leader, other, "YES").statusCode(201).body("state", equalTo("OPEN"));
        alliance.vote(second, id, "YES")
                .statusCode(201)
                .body("state", equalTo("CARRIED"))
                .body("consequence", equalTo("DONE"));
        assertThat(alliance.state(third)).isEqualTo("LEFT");
        alliance.get(leader, "").body("officers", contains("LEADER"));
        alliance.get(leader, "/proposals/" + other)
                .body("electors", equalTo(2))
                .body("no", equalTo(0))
                .body("votes.counts", contains(false, true));
        alliance.propose(leader, "REMOVE", Map.of("organisationId", third.organisationId()))
                .statusCode(422)
                .body("code", equalTo("network-subject-unfit"));
    }

    @Test
    @DisplayName("to elect is about somebody of a member organisation; who is elected replaces who held the office")
    void election() {
        Resident stranger = town.firm();
        alliance.propose(leader, "ELECT", Alliance.office(stranger, "TREASURER"))
                .statusCode(422)
                .body("code", equalTo("network-candidate-unfit"));
        Map<String, Object> mixed =
                Map.of("role", "TREASURER", "personId", second.personId(), "organisationId", third.organisationId());
        alliance.propose(leader, "ELECT", mixed).statusCode(422).body("code", equalTo("network-candidate-unfit"));
        alliance.elect(second, "LEADER");
        alliance.get(leader, "/officers")
                .body("items.personId", contains(second.personId().toString()));
        alliance.get(leader, "/officers?former=true").body("items.why", contains(nullValue(), equalTo("REPLACED")));
        String late = alliance.proposal(leader, "ELECT", Alliance.office(third, "SECRETARY"));
        alliance.post(third, "/members/" + alliance.stay(third) + "/withdrawal").statusCode(200);
        alliance.vote(leader, late, "YES").statusCode(201);
        alliance.vote(second, late, "YES").statusCode(201).body("consequence", equalTo("CANDIDATE_GONE"));
    }

    @Test
    @DisplayName("needs exactly the payload of its kind")
    void payload() {
        alliance.propose(leader, "ADMIT", Map.of()).statusCode(422).body("code", equalTo("network-payload-unfit"));
        alliance.propose(leader, "GENERAL", Map.of("organisationId", second.organisationId()))
                .statusCode(422)
                .body("code", equalTo("network-payload-unfit"));
        alliance.propose(leader, "ELECT", Map.of("organisationId", second.organisationId()))
                .statusCode(422);
    }

    @Test
    @DisplayName(
            "is opened by members, agents and agencies, and by nobody else; taken back by its proposer while it is open")
    void proposing() {
        alliance.propose(town.firm(), "GENERAL", Map.of()).statusCode(403);
        alliance.propose(Town.loner(), "GENERAL", Map.of()).statusCode(404);
        String id = alliance.proposal(town.agency, "GENERAL", Map.of());
        alliance.post(leader, "/proposals/" + id + "/withdrawal")
                .statusCode(403)
                .body("code", equalTo("network-not-your-proposal"));
        alliance.post(town.agency, "/proposals/" + id + "/withdrawal")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        alliance.vote(leader, id, "YES").statusCode(409).body("code", equalTo("network-proposal-closed"));
        alliance.post(town.agency, "/proposals/" + id + "/withdrawal")
                .statusCode(409)
                .body("code", equalTo("network-proposal-closed"));
    }

    @Test
    @DisplayName(
            "closes at its deadline: carried by who voted, or lapsed where too few did; no vote is taken afterwards")
    void deadline() {
        String carried = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.vote(leader, carried, "YES").statusCode(201);
        alliance.vote(second, carried, "ABSTAIN").statusCode(201).body("state", equalTo("OPEN"));
        String lapsed = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.vote(leader, lapsed, "YES").statusCode(201);
        Town.run("update network_proposal set closes_at = now() where id = ?", UUID.fromString(lapsed));
        alliance.vote(second, lapsed, "YES").statusCode(409).body("code", equalTo("network-proposal-closed"));
        Alliance.expire(carried);
        Alliance.expire(lapsed);
        Patience.until(() -> closed(carried) && closed(lapsed));
        alliance.get(leader, "/proposals/" + carried)
                .body("state", equalTo("CARRIED"))
                .body("consequence", equalTo("NOTED"));
        alliance.get(leader, "/proposals/" + lapsed)
                .body("state", equalTo("LAPSED"))
                .body("consequence", nullValue());
        assertThat(Town.count(
                        "select count(*) from deed where entity_id = ? and verb like 'proposal.%' and verb not in ('proposal.opened', 'proposal.voted', 'proposal.closing-soon')",
                        UUID.fromString(carried)))
                .isOne();
    }

    private static boolean closed(String proposal) {
        return Town.count(
                        "select count(*) from network_proposal where id = ? and state <> 'OPEN'",
                        UUID.fromString(proposal))
                == 1;
    }

    @Test
    @DisplayName("counts without who leaves while it runs, and closes by that where it is decided then")
    void leavingDecides() {
        String id = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.vote(leader, id, "YES").statusCode(201).body("state", equalTo("OPEN"));
        alliance.vote(second, id, "NO").statusCode(201).body("state", equalTo("OPEN"));
        alliance.post(third, "/members/" + alliance.stay(third) + "/withdrawal").statusCode(200);
        alliance.get(leader, "/proposals/" + id)
                .body("state", equalTo("REJECTED"))
                .body("electors", equalTo(2));
    }

    @Test
    @DisplayName("goes on by the rules at its opening, and a term ends on its day")
    void rulesAndTerms() {
        String before = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.carry(alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(true)));
        alliance.get(leader, "/proposals/" + before).body("rules.acceptToVote", equalTo(false));
        UUID office = Town.id("select id from network_officer where network_id = ?", alliance.id);
        Town.run("update network_officer set until = now() where id = ?", office);
        Town.run("update deadline set due_at = now(), try_at = now() where entity_id = ?", office);
        Patience.until(() ->
                Town.count("select count(*) from network_officer where id = ? and why = 'TERM_OVER'", office) == 1);
        alliance.get(leader, "")
                .body("officers", hasSize(0))
                .body("inside.spending.because.code", hasItems("TOO_FEW_OFFICERS"));
    }

    @Test
    @DisplayName("is journalled step by step for the phones of the network, with who acted for whom")
    void journalled() {
        String id = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.carry(id);
        assertThat(Town.text(
                        "select string_agg(verb, ' ' order by xid, seq) from deed where entity_id = ?",
                        UUID.fromString(id)))
                .isEqualTo("proposal.opened proposal.voted proposal.voted proposal.carried");
        assertThat(Town.count(
                        "select count(*) from deed where entity_id = ? and on_behalf_of = ? and person_id = ?",
                        UUID.fromString(id),
                        second.organisationId(),
                        second.personId()))
                .isEqualTo(2);
        alliance.get(leader, "/proposals/" + id)
                .body(
                        "votes.organisationId",
                        containsInAnyOrder(
                                leader.organisationId().toString(),
                                second.organisationId().toString()));
    }
}
