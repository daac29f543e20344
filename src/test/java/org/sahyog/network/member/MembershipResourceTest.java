package org.sahyog.network.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

@QuarkusTest
@DisplayName("Membership in a network")
class MembershipResourceTest {
    private Alliance alliance;
    private Town town;
    private Resident leader;
    private Resident member;

    @BeforeEach
    void found() {
        alliance = new Alliance(3);
        town = alliance.town;
        leader = alliance.leader;
        member = alliance.members.get(1);
    }

    private Alliance another(String joinPolicy, String admission) {
        return new Alliance(town, 1, joinPolicy, admission);
    }

    @Test
    @DisplayName("begins at once in an open network, for any active stakeholder")
    void open() {
        Alliance open = another("OPEN", "OFFICERS");
        Resident firm = town.firm();
        open.post(firm, "/applications", Map.of())
                .statusCode(201)
                .body("state", equalTo("MEMBER"))
                .body("memberAt", notNullValue());
        open.get(firm, "/members").statusCode(200).body("items", hasSize(2));
        open.post(firm, "/applications", Map.of()).statusCode(409).body("code", equalTo("network-membership-live"));
    }

    @Test
    @DisplayName(
            "by application is decided by officers, with reasons; a refused one waits seven days before it asks again")
    void application() {
        Resident firm = town.firm();
        String id = alliance.apply(firm);
        alliance.get(firm, "/members/" + id)
                .statusCode(200)
                .body("state", equalTo("APPLIED"))
                .body("message", notNullValue());
        alliance.post(member, "/members/" + id + "/admission").statusCode(403);
        alliance.post(town.cda, "/members/" + id + "/admission").statusCode(403);
        alliance.post(firm, "/members/" + id + "/acceptance")
                .statusCode(409)
                .body("code", equalTo("network-not-invited"));
        alliance.post(leader, "/members/" + id + "/refusal", Map.of("reason", "Not in our trade."))
                .statusCode(200)
                .body("reason", equalTo("Not in our trade."));
        alliance.post(leader, "/members/" + id + "/admission")
                .statusCode(409)
                .body("code", equalTo("network-not-waiting"));
        alliance.post(firm, "/applications", Map.of())
                .statusCode(409)
                .body("code", equalTo("network-refused-lately"))
                .body("applyFrom", notNullValue());

        Town.run(
                "update network_member set ended_at = now() - interval '7 days 1 minute' where id = ?",
                UUID.fromString(id));
        String again = alliance.apply(firm);
        alliance.post(leader, "/members/" + again + "/admission")
                .statusCode(200)
                .body("state", equalTo("MEMBER"));
        assertThat(Town.count("select count(*) from network_member where organisation_id = ?", firm.organisationId()))
                .as("a row per stay")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("by an officer's invitation begins with its acceptance; by another's it is an application")
    void invitations() {
        Resident one = town.firm();
        String byOfficer = alliance.invite(leader, one);
        alliance.post(one, "/members/" + byOfficer + "/acceptance")
                .statusCode(200)
                .body("state", equalTo("MEMBER"));

        Resident two = town.firm();
        String byAgent = alliance.invite(town.cda, two);
        alliance.post(leader, "/members/" + byAgent + "/acceptance").statusCode(403);
        alliance.post(two, "/members/" + byAgent + "/acceptance")
                .statusCode(200)
                .body("state", equalTo("APPLIED"));
        alliance.post(leader, "/members/" + byAgent + "/admission")
                .statusCode(200)
                .body("state", equalTo("MEMBER"));

        Resident clerk = Town.person(member.organisationId(), member.organisationName(), "STAFF", "firm");
        alliance.post(
                        clerk,
                        "/invitations",
                        Map.of("organisationId", town.firm().organisationId()))
                .statusCode(403);
        alliance.elect(clerk, "SECRETARY");
        Resident four = town.firm();
        String byClerk = alliance.invite(clerk, four);
        alliance.post(four, "/members/" + byClerk + "/acceptance").body("state", equalTo("MEMBER"));

        Resident three = town.firm();
        String byMember = alliance.invite(member, three);
        alliance.post(leader, "/members/" + byMember + "/admission")
                .statusCode(200)
                .body("state", equalTo("INVITED"))
                .body("admitted", equalTo(true));
        alliance.post(three, "/members/" + byMember + "/acceptance")
                .statusCode(200)
                .body("state", equalTo("MEMBER"));
        alliance.post(
                        leader,
                        "/invitations",
                        Map.of("organisationId", Town.loner().organisationId()))
                .statusCode(403)
                .body("code", equalTo("network-not-stakeholder"));
        alliance.post(
                        town.firm(),
                        "/invitations",
                        Map.of("organisationId", town.firm().organisationId()))
                .statusCode(403);
    }

    @Test
    @DisplayName("in a network by invitation is not applied for, and an invitation can be taken back or declined")
    void byInvitationOnly() {
        Alliance closed = another("INVITE", "OFFICERS");
        Resident firm = town.firm();
        closed.post(firm, "/applications", Map.of()).statusCode(409).body("code", equalTo("network-by-invitation"));
        String first = closed.invite(closed.leader, firm);
        closed.post(closed.leader, "/members/" + first + "/refusal", Map.of("reason", "By mistake."))
                .statusCode(200)
                .body("state", equalTo("REFUSED"));
        String second = closed.invite(closed.leader, firm);
        closed.post(firm, "/members/" + second + "/withdrawal")
                .statusCode(200)
                .body("membership.state", equalTo("LEFT"));
    }

    @Test
    @DisplayName("where members admit by vote is decided by them alone: carried admits, rejected refuses")
    void byVote() {
        Alliance voting = another("APPLICATION", "VOTE");
        Resident firm = town.firm();
        Resident other = town.firm();
        String id = voting.apply(firm);
        voting.post(voting.leader, "/members/" + id + "/admission")
                .statusCode(409)
                .body("code", equalTo("network-by-vote"));
        voting.post(voting.leader, "/members/" + id + "/refusal", Map.of("reason", "No."))
                .statusCode(409)
                .body("code", equalTo("network-by-vote"));
        String yes = voting.proposal(voting.leader, "ADMIT", Map.of("organisationId", firm.organisationId()));
        voting.vote(voting.leader, yes, "YES")
                .statusCode(201)
                .body("state", equalTo("CARRIED"))
                .body("consequence", equalTo("DONE"));
        assertThat(voting.state(firm)).isEqualTo("MEMBER");

        voting.apply(other);
        String no = voting.proposal(firm, "ADMIT", Map.of("organisationId", other.organisationId()));
        voting.vote(firm, no, "NO").statusCode(201).body("state", equalTo("REJECTED"));
        assertThat(voting.state(other)).isEqualTo("REFUSED");
        voting.propose(firm, "ADMIT", Map.of("organisationId", other.organisationId()))
                .statusCode(422)
                .body("code", equalTo("network-subject-unfit"));
    }

    @Test
    @DisplayName(
            "of an applicant who withdrew meanwhile is not begun by the vote, which says so; nor by one for an earlier application")
    void applicantGone() {
        Alliance voting = another("APPLICATION", "VOTE");
        Resident firm = town.firm();
        String id = voting.apply(firm);
        String admit = voting.proposal(voting.leader, "ADMIT", Map.of("organisationId", firm.organisationId()));
        voting.post(firm, "/members/" + id + "/withdrawal").statusCode(200);
        voting.apply(firm);
        voting.vote(voting.leader, admit, "YES")
                .statusCode(201)
                .body("state", equalTo("CARRIED"))
                .body("consequence", equalTo("APPLICANT_GONE"));
        assertThat(voting.state(firm)).isEqualTo("APPLIED");
    }

    @Test
    @DisplayName(
            "suspended reads on, votes on what was open only, neither proposes nor holds office, and comes back by readmission without it")
    void suspension() {
        alliance.elect(member, "SECRETARY");
        String open = alliance.proposal(leader, "GENERAL", Map.of());
        String id = alliance.stay(member);
        alliance.post(member, "/members/" + alliance.stay(leader) + "/suspension", Map.of("reason", "Ha"))
                .statusCode(200);
        alliance.post(member, "/members/" + alliance.stay(leader) + "/readmission", Map.of("reason", "Sorry"))
                .statusCode(200);
        alliance.get(leader, "").body("officers", contains("SECRETARY"));
        alliance.post(leader, "/members/" + id + "/suspension", Map.of("reason", "No office any more"))
                .statusCode(403);

        alliance.elect(leader, "LEADER");
        alliance.post(leader, "/members/" + alliance.stay(leader) + "/suspension", Map.of("reason", "Tired"))
                .statusCode(403)
                .body("code", equalTo("network-own-suspension"));
        alliance.post(leader, "/members/" + id + "/suspension", Map.of("reason", "Dues are open."))
                .statusCode(200)
                .body("state", equalTo("SUSPENDED"));
        alliance.post(leader, "/members/" + id + "/suspension", Map.of("reason", "Again"))
                .statusCode(409)
                .body("code", equalTo("network-not-suspendable"));
        alliance.get(member, "/members").statusCode(200);
        String later = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.vote(member, later, "YES").statusCode(403).body("code", equalTo("network-suspended-silent"));
        alliance.propose(member, "GENERAL", Map.of()).statusCode(403);
        alliance.get(leader, "/officers?former=true").body("items.why", hasItems("SUSPENDED"));
        alliance.get(leader, "/proposals/" + later).body("electors", equalTo(2));
        alliance.get(member, "/proposals/" + open).body("electors", equalTo(3)).body("mayVote", equalTo(true));
        member.calls().get("/me").then().body("networks.openBallots", contains(1));
        member.calls()
                .get("/me/home")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'BALLOT' }.id", contains(open));
        alliance.vote(member, open, "YES").statusCode(201).body("yes", equalTo(1));
        alliance.get(leader, "/proposals/" + open).body("votes.counts", contains(true));
        alliance.post(leader, "/members/" + id + "/readmission", Map.of("reason", "Paid."))
                .statusCode(200)
                .body("state", equalTo("MEMBER"));
        alliance.post(leader, "/members/" + id + "/readmission", Map.of("reason", "Paid."))
                .statusCode(409)
                .body("code", equalTo("network-not-suspended"));
        alliance.vote(member, open, "YES").statusCode(409).body("code", equalTo("network-voted-already"));
        alliance.vote(member, later, "YES").statusCode(403).body("code", equalTo("network-no-elector"));
        alliance.get(leader, "").body("officers", contains("LEADER"));
    }

    @Test
    @DisplayName("that ends while it is suspended ends its vote, too; one firm entered twice keeps one vote")
    void suspendedVoteEnds() {
        Alliance four = new Alliance(town, 4, "APPLICATION", "OFFICERS");
        Resident second = four.members.get(1);
        Resident third = four.members.get(2);
        String open = four.proposal(four.leader, "GENERAL", Map.of());
        suspend(four, second);
        suspend(four, third);
        four.get(four.leader, "/proposals/" + open).body("electors", equalTo(4));
        four.post(second, "/members/" + four.stay(second) + "/withdrawal").statusCode(200);
        four.get(four.leader, "/proposals/" + open).body("electors", equalTo(3));
        four.vote(second, open, "NO").statusCode(403);

        Resident kept = four.town.firm();
        four.vote(third, open, "NO").statusCode(201).body("no", equalTo(1));
        merge(third, kept);
        assertThat(four.state(kept)).isEqualTo("SUSPENDED");
        four.get(four.leader, "/proposals/" + open).body("electors", equalTo(3)).body("no", equalTo(1));
        four.vote(kept, open, "YES").statusCode(409).body("code", equalTo("network-voted-already"));
    }

    @Test
    @DisplayName("suspended accepts the charter where its open vote depends on that")
    void suspendedAccepts() {
        alliance.carry(alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(true)));
        String charter = alliance.get(leader, "/charters").extract().path("items[0].id");
        String open = alliance.proposal(leader, "GENERAL", Map.of());
        suspend(alliance, member);
        alliance.vote(member, open, "NO").statusCode(409).body("code", equalTo("network-accept-first"));
        alliance.post(member, "/charters/" + charter + "/acceptance").statusCode(200);
        alliance.vote(member, open, "NO").statusCode(201).body("no", equalTo(1));
    }

    /** By an officer. */
    private static void suspend(Alliance alliance, Resident whom) {
        alliance.post(
                        alliance.leader,
                        "/members/" + alliance.stay(whom) + "/suspension",
                        Map.of("reason", "Dues are open."))
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "ends whenever the organisation wants, with its offices; of what comes later it sees only its own stay")
    void leaving() {
        alliance.elect(member, "TREASURER");
        String id = alliance.stay(member);
        alliance.post(leader, "/members/" + id + "/withdrawal").statusCode(403);
        Resident staff = Town.person(member.organisationId(), member.organisationName(), "STAFF", "firm");
        alliance.post(staff, "/members/" + id + "/withdrawal")
                .statusCode(403)
                .body("code", equalTo("access-right-missing"));
        alliance.post(member, "/members/" + id + "/withdrawal")
                .statusCode(200)
                .body("membership.state", equalTo("LEFT"))
                .body("obligations.id", contains(member.organisationId().toString()))
                .body("obligations.kind", contains("test-debt"));
        alliance.post(member, "/members/" + id + "/withdrawal")
                .statusCode(409)
                .body("code", equalTo("network-membership-ended"));
        alliance.get(leader, "").body("officers", contains("LEADER"));
        alliance.get(leader, "/officers?former=true").body("items.why", hasItems("ORGANISATION_LEFT"));
        alliance.get(member, "/members/" + id).statusCode(200);
        alliance.get(member, "/members/" + alliance.stay(leader)).statusCode(403);
        alliance.get(member, "/members").statusCode(403);
        alliance.get(leader, "/members?state=LEFT").body("items.id", contains(id));
    }

    @Test
    @DisplayName("ends with the place in the cluster")
    void leavingTheCluster() {
        alliance.elect(member, "TREASURER");
        Resident applicant = town.firm();
        alliance.apply(applicant);
        for (Resident each : new Resident[] {member, applicant}) {
            UUID place = Town.id(
                    "select id from stakeholder where cluster_id = ? and organisation_id = ?",
                    town.clusterId,
                    each.organisationId());
            each.posts()
                    .post("/clusters/" + town.clusterId + "/stakeholders/" + place + "/withdrawal")
                    .then()
                    .statusCode(200);
            assertThat(alliance.state(each)).isEqualTo("LEFT");
        }
        alliance.get(leader, "").body("officers", contains("LEADER"));
        alliance.get(member, "").statusCode(404);
        alliance.get(member, "/members/" + alliance.stay(member)).statusCode(200);
    }

    @Test
    @DisplayName(
            "of a firm that was entered twice goes on for the one that is kept: office, acceptance and vote with it")
    void merged() {
        Resident kept = town.firm();
        alliance.carry(alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(false)));
        String charter = alliance.get(leader, "/charters").extract().path("items[0].id");
        alliance.post(member, "/charters/" + charter + "/acceptance").statusCode(200);
        alliance.elect(member, "TREASURER");
        String open = alliance.proposal(leader, "GENERAL", Map.of());
        String about = alliance.proposal(leader, "REMOVE", Map.of("organisationId", member.organisationId()));
        alliance.vote(member, open, "NO").statusCode(201);
        merge(member, kept);

        assertThat(alliance.state(member)).isEqualTo("LEFT");
        assertThat(alliance.state(kept)).isEqualTo("MEMBER");
        alliance.get(leader, "/officers")
                .body("items.organisationId", hasItems(kept.organisationId().toString()))
                .body("items", hasSize(2));
        alliance.get(leader, "/charters/" + charter)
                .body(
                        "acceptances.organisationId",
                        hasItems(kept.organisationId().toString()));
        alliance.get(leader, "/proposals/" + open).body("electors", equalTo(3)).body("no", equalTo(1));
        alliance.vote(kept, open, "YES").statusCode(409).body("code", equalTo("network-voted-already"));
        alliance.vote(kept, about, "NO").statusCode(403);
        alliance.vote(leader, about, "YES").statusCode(201);
        alliance.vote(alliance.members.get(2), about, "YES").statusCode(201).body("consequence", equalTo("DONE"));
        assertThat(alliance.state(kept)).isEqualTo("LEFT");
    }

    @Test
    @DisplayName("of two members that are one firm is one, with one vote")
    void mergedMembers() {
        Resident kept = alliance.members.get(2);
        String open = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.vote(member, open, "NO").statusCode(201);
        merge(member, kept);
        alliance.get(leader, "/proposals/" + open)
                .body("electors", equalTo(2))
                .body("no", equalTo(1))
                .body("yes", equalTo(0))
                .body("state", equalTo("REJECTED"));
    }

    @Test
    @DisplayName(
            "that is suspended ends no network when the last other member turns out to be the same firm: it is a member again")
    void mergedIntoSuspended() {
        Alliance two = new Alliance(town, 2, "APPLICATION", "OFFICERS");
        Resident kept = two.members.get(1);
        suspend(two, kept);
        String later = two.proposal(two.leader, "GENERAL", Map.of());
        merge(two.leader, kept);
        two.get(kept, "")
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("members", equalTo(1))
                .body("officers", contains("LEADER"));
        two.get(kept, "/members/" + two.stay(kept))
                .body("state", equalTo("MEMBER"))
                .body("reason", nullValue());
        assertThat(two.state(two.leader)).isEqualTo("LEFT");
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'network-member.readmitted' and entity_id = ?",
                        UUID.fromString(two.stay(kept))))
                .isOne();
        two.vote(kept, later, "YES").statusCode(201).body("electors", equalTo(1));
    }

    @Test
    @DisplayName("of a firm whose other entry is suspended stays one, whichever of both is kept")
    void suspendedMergedInto() {
        Resident kept = alliance.members.get(2);
        suspend(alliance, member);
        merge(member, kept);
        assertThat(alliance.state(kept)).isEqualTo("MEMBER");
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'network-member.readmitted' and entity_id = ?",
                        UUID.fromString(alliance.stay(kept))))
                .isZero();
    }

    private void merge(Resident gone, Resident kept) {
        UUID duplicate = UUID.randomUUID();
        Town.run(
                "insert into duplicate_case (id, organisation_id, other_id, reason) values (?, ?, ?, 'SAME_UDYAM_NUMBER')",
                duplicate,
                gone.organisationId(),
                kept.organisationId());
        town.cda
                .posts()
                .body(Map.of("decision", "MERGED", "keep", kept.organisationId(), "reason", "One firm."))
                .post("/clusters/" + town.clusterId + "/duplicate-cases/" + duplicate + "/decision")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("leaves no office to a person who is erased")
    void erased() {
        Resident clerk = Town.person(member.organisationId(), member.organisationName(), "STAFF", "firm");
        alliance.elect(clerk, "SECRETARY");
        clerk.calls()
                .get("/my-data/export")
                .then()
                .statusCode(200)
                .body("parts.find { it.name == 'offices' }.items.role", contains("SECRETARY"));
        clerk.posts().post("/my-data/erasure").then().statusCode(200);
        alliance.get(leader, "/officers").body("items.role", contains("LEADER"));
        alliance.get(leader, "/officers?former=true").body("items.why", hasItems("ERASED"));
    }
}
