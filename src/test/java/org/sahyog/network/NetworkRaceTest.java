package org.sahyog.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.ballot.Tally;
import org.sahyog.network.charter.NetworkRules;

@QuarkusTest
@DisplayName("A network in which many decide at once")
class NetworkRaceTest {
    @TestHTTPResource("/api/v1")
    URI api;

    private final Race race = new Race();

    @RepeatedTest(value = 3, name = "20 vote at once, time {currentRepetition}: each counts once, and one closes")
    void twentyVoters() {
        Alliance alliance = new Alliance(20);
        String proposal = alliance.proposal(alliance.leader, "GENERAL", Map.of());
        List<HttpRequest> votes = new ArrayList<>();
        for (int nth = 0; nth < 20; nth++) {
            Resident member = alliance.members.get(nth);
            votes.add(post(alliance, member, "/proposals/" + proposal + "/votes", choice(nth % 3 == 0 ? "NO" : "YES")));
            votes.add(post(alliance, member, "/proposals/" + proposal + "/votes", choice("YES")));
        }
        Collections.shuffle(votes);
        List<HttpResponse<String>> answers = race.send(votes);

        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201, 409);
        assertThat(count(answers, 201)).isEqualTo(votesOf(proposal));
        assertThat(state(proposal)).isEqualTo(counted(proposal)).isEqualTo("CARRIED");
        assertThat(closings(proposal)).isOne();
    }

    @RepeatedTest(value = 8, name = "the last vote and the deadline, time {currentRepetition}: exactly one closes")
    void lastVoteAndDeadline() throws InterruptedException {
        Alliance alliance = new Alliance(3);
        String proposal = alliance.proposal(alliance.leader, "GENERAL", Map.of());
        alliance.vote(alliance.members.get(0), proposal, "YES").statusCode(201);
        alliance.vote(alliance.members.get(1), proposal, "NO").statusCode(201);
        long delay = 300 + Math.floorMod(UUID.randomUUID().hashCode(), 1200);
        Alliance.endIn(proposal, 900);
        Thread.sleep(delay);
        int status = race.send(
                        post(alliance, alliance.members.get(2), "/proposals/" + proposal + "/votes", choice("YES")))
                .statusCode();

        assertThat(status).isIn(201, 409);
        assertThat(Patience.until(() -> !state(proposal).equals("OPEN"))).isTrue();
        assertThat(state(proposal)).isEqualTo(status == 201 ? "CARRIED" : "REJECTED");
        assertThat(closings(proposal)).isOne();
    }

    @RepeatedTest(
            value = 3,
            name = "two officers admit one applicant, who withdraws, time {currentRepetition}: one deed holds")
    void twoAdmissions() {
        Alliance alliance = new Alliance(2);
        alliance.elect(alliance.members.get(1), "SECRETARY");
        Resident applicant = alliance.town.firm();
        String id = alliance.apply(applicant);
        List<HttpResponse<String>> answers = race.send(List.of(
                post(alliance, alliance.leader, "/members/" + id + "/admission", ""),
                post(alliance, alliance.members.get(1), "/members/" + id + "/admission", "")));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        assertThat(alliance.state(applicant)).isEqualTo("MEMBER");
        assertThat(Town.count(
                        "select count(*) from deed where entity_id = ? and verb = 'network-member.admitted'",
                        UUID.fromString(id)))
                .isOne();

        Resident other = alliance.town.firm();
        String second = alliance.apply(other);
        answers = race.send(List.of(
                post(alliance, alliance.leader, "/members/" + second + "/admission", ""),
                post(alliance, other, "/members/" + second + "/withdrawal", "")));
        assertThat(answers.get(1).statusCode()).as("leaving is never blocked").isEqualTo(200);
        assertThat(answers.get(0).statusCode()).isIn(200, 409);
        assertThat(alliance.state(other)).isEqualTo("LEFT");
    }

    @Test
    @DisplayName("two people of one firm apply, and two members invite it: it is there once")
    void oneLiveRow() {
        Alliance alliance = new Alliance(2);
        Resident firm = alliance.town.firm();
        Resident partner = Town.person(firm.organisationId(), firm.organisationName(), "OWNER", "firm");
        String invitation = "{\"organisationId\":\"" + firm.organisationId() + "\"}";
        List<HttpResponse<String>> answers = race.send(List.of(
                post(alliance, firm, "/applications", "{}"),
                post(alliance, partner, "/applications", "{}"),
                post(alliance, alliance.leader, "/invitations", invitation),
                post(alliance, alliance.members.get(1), "/invitations", invitation)));
        assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(Town.count("select count(*) from network_member where organisation_id = ?", firm.organisationId()))
                .isOne();
    }

    @RepeatedTest(
            value = 3,
            name = "members leave while others vote, time {currentRepetition}: the count is that of who stays")
    void leavingWhileVoting() {
        Alliance alliance = new Alliance(16);
        String proposal = alliance.proposal(alliance.leader, "GENERAL", Map.of());
        List<HttpRequest> all = new ArrayList<>();
        for (int nth = 1; nth < 16; nth++) {
            Resident member = alliance.members.get(nth);
            if (nth % 2 == 0) {
                all.add(post(alliance, member, "/members/" + alliance.stay(member) + "/withdrawal", ""));
            }
            if (nth % 4 != 0) {
                all.add(post(
                        alliance,
                        member,
                        "/proposals/" + proposal + "/votes",
                        choice(nth % 3 == 0 ? "NO" : "ABSTAIN")));
            }
        }
        List<HttpResponse<String>> answers = race.send(all);
        for (int nth = 0; nth < all.size(); nth++) {
            if (all.get(nth).uri().getPath().endsWith("/withdrawal")) {
                assertThat(answers.get(nth).statusCode()).isEqualTo(200);
            }
        }
        assertThat(answers).extracting(HttpResponse::statusCode).isSubsetOf(200, 201, 403, 409);
        if (state(proposal).equals("OPEN")) {
            assertThat(Town.count(
                            "select count(*) from network_elector where proposal_id = ? and ended_at is null",
                            UUID.fromString(proposal)))
                    .isEqualTo(9);
            Alliance.expire(proposal);
            assertThat(Patience.until(() -> !state(proposal).equals("OPEN"))).isTrue();
        }
        assertThat(state(proposal)).isEqualTo(counted(proposal));
        assertThat(closings(proposal)).isOne();
    }

    @RepeatedTest(
            value = 4,
            name =
                    "a suspension, the suspended one’s vote and the deadline, time {currentRepetition}: its vote counts or is late")
    void suspendedWhileVoting() {
        Alliance alliance = new Alliance(3);
        Resident opponent = alliance.members.get(2);
        String proposal = alliance.proposal(alliance.leader, "GENERAL", Map.of());
        alliance.vote(alliance.leader, proposal, "YES").statusCode(201);
        HttpRequest suspension = post(
                alliance,
                alliance.leader,
                "/members/" + alliance.stay(opponent) + "/suspension",
                "{\"reason\":\"Ballot\"}");
        HttpRequest vote = post(alliance, opponent, "/proposals/" + proposal + "/votes", choice("NO"));
        Alliance.endIn(proposal, Math.floorMod(UUID.randomUUID().hashCode(), 120));
        List<HttpResponse<String>> answers = race.send(List.of(suspension, vote));

        assertThat(answers.get(0).statusCode()).isEqualTo(200);
        assertThat(answers.get(1).statusCode()).as(answers.get(1).body()).isIn(201, 409);
        assertThat(Patience.until(() -> !state(proposal).equals("OPEN"))).isTrue();
        assertThat(state(proposal))
                .isEqualTo(answers.get(1).statusCode() == 201 ? "REJECTED" : "LAPSED")
                .isEqualTo(counted(proposal));
        assertThat(closings(proposal)).isOne();
        assertThat(tallied(proposal, "true")).as("electors").isEqualTo(3);
        assertThat(alliance.state(opponent)).isEqualTo("SUSPENDED");
    }

    @Test
    @DisplayName("the cluster is left by a firm while it applies: it is in no network afterwards")
    void leavingTheClusterWhileJoining() {
        Alliance open = new Alliance(new Town(), 1, "OPEN", "OFFICERS");
        for (int round = 0; round < 5; round++) {
            Resident firm = open.town.firm();
            UUID place = Town.id("select id from stakeholder where organisation_id = ?", firm.organisationId());
            URI leaving =
                    URI.create(api + "/clusters/" + open.town.clusterId + "/stakeholders/" + place + "/withdrawal");
            List<HttpResponse<String>> answers =
                    race.send(List.of(post(open, firm, "/applications", "{}"), Race.post(leaving, firm, "")));
            assertThat(answers.get(1).statusCode()).isEqualTo(200);
            assertThat(Town.count(
                            "select count(*) from network_member where organisation_id = ? and state = 'MEMBER'",
                            firm.organisationId()))
                    .isZero();
        }
    }

    private static String choice(String choice) {
        return "{\"choice\":\"" + choice + "\"}";
    }

    private static String state(String proposal) {
        return Town.text("select state from network_proposal where id = ?", UUID.fromString(proposal));
    }

    private static long votesOf(String proposal) {
        return Town.count("select count(*) from network_vote where proposal_id = ?", UUID.fromString(proposal));
    }

    private static long closings(String proposal) {
        return Town.count(
                "select count(*) from deed where entity_id = ? and verb in ('proposal.carried', 'proposal.rejected', 'proposal.lapsed')",
                UUID.fromString(proposal));
    }

    private static long count(List<HttpResponse<String>> answers, int status) {
        return answers.stream().filter(each -> each.statusCode() == status).count();
    }

    /** What the votes that stand in the database make of it. */
    private static String counted(String proposal) {
        Tally tally = new Tally(
                tallied(proposal, "true"),
                tallied(proposal, "v.choice = 'YES'"),
                tallied(proposal, "v.choice = 'NO'"),
                tallied(proposal, "v.choice = 'ABSTAIN'"));
        return NetworkRules.USUAL.ballot(false).outcome(tally, true).name();
    }

    private static int tallied(String proposal, String those) {
        return (int) Town.count(
                "select count(*) from network_elector e left join network_vote v using (proposal_id, organisation_id) "
                        + "where e.proposal_id = ? and e.ended_at is null and " + those,
                UUID.fromString(proposal));
    }

    private HttpRequest post(Alliance alliance, Resident who, String below, String body) {
        return Race.post(URI.create(api + alliance.path + below), who, body);
    }
}
