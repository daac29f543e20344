package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.sahyog.notification.Happening.read;
import static org.sahyog.notification.Happening.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;

@QuarkusTest
@DisplayName("Of a network people are told:")
class NetworkNoticesTest {
    private Alliance alliance;
    private Resident leader;
    private Resident member;
    private Resident other;

    @BeforeEach
    void three() {
        alliance = new Alliance(3);
        leader = alliance.leader;
        member = alliance.members.get(1);
        other = alliance.members.get(2);
    }

    private static ValidatableResponse latest(Resident person) {
        return person.calls().get("/me/inbox?limit=1").then().statusCode(200);
    }

    @Test
    @DisplayName("an invitation, those of the invited firm; that it is accepted, who leads; its place, itself")
    void joining() {
        Resident firm = alliance.town.firm();
        Resident treasurer = Happening.colleague(firm);
        Town.run(
                "update affiliation set role = 'DELEGATE', rights = '{SPEND}' where person_id = ?",
                treasurer.personId());
        alliance.elect(leader, "LEADER");
        String invited = alliance.invite(leader, firm);
        told(read("network-member.invited", invited), firm);
        latest(firm)
                .body("items[0].kind", equalTo("NETWORK_INVITED"))
                .body("items[0].title", containsString("“Peetal Buying Group” invites Firm "))
                .body("items[0].networkId", equalTo(alliance.id.toString()))
                .body("items[0].entityId", equalTo(invited));
        alliance.post(firm, "/members/" + invited + "/acceptance").statusCode(200);
        told(read("network-member.accepted", invited), leader);
        Resident applicant = alliance.town.firm();
        String applied = alliance.apply(applicant);
        told(read("network-member.applied", applied), leader);
        alliance.post(leader, "/members/" + applied + "/admission").statusCode(200);
        told(read("network-member.admitted", applied), applicant);
        alliance.post(applicant, "/members/" + applied + "/withdrawal").statusCode(200);
        told(read("network-member.left", applied), leader);
    }

    @Test
    @DisplayName("a vote, who may vote and did not ask for it; its near end, who is silent; its outcome, all")
    void votes() {
        Resident delegate = Happening.colleague(member);
        Town.run(
                "update affiliation set role = 'DELEGATE', rights = '{VOTE}' where person_id = ?", delegate.personId());
        String proposal = alliance.proposal(leader, "GENERAL", Map.of());
        told(read("proposal.opened", proposal), member, delegate, other);
        latest(member)
                .body("items[0].kind", equalTo("PROPOSAL_OPENED"))
                .body("items[0].text", containsString("“Let us decide: GENERAL”"))
                .body("items[0].entityId", equalTo(proposal));
        alliance.vote(leader, proposal, "YES").statusCode(201);
        Alliance.remind(proposal);
        assertThat(Patience.until(() -> Town.count(
                                "select count(*) from deed where verb = 'proposal.closing-soon' and entity_id = ?",
                                UUID.fromString(proposal))
                        == 1))
                .isTrue();
        told(read("proposal.closing-soon", proposal), member, delegate, other);
        alliance.vote(member, proposal, "YES").statusCode(201);
        told(read("proposal.carried", proposal), leader, member, delegate, other);
        Town.run("update person set language = 'hi' where id = ?", member.personId());
        latest(member).body("items[0].text", equalTo("सदस्यों ने “Let us decide: GENERAL” पारित किया।"));
        assertThat(Town.count(
                        "select count(*) from deadline where entity_id = ? and fired_at is null",
                        UUID.fromString(proposal)))
                .isZero();
    }

    @Test
    @DisplayName("an office, who is elected; a charter, those who may accept it; a suspension, those whom it befalls")
    void offices() {
        alliance.elect(member, "TREASURER");
        String office = Town.text(
                "select cast(id as text) from network_officer where network_id = ? and role = 'TREASURER'",
                alliance.id);
        told(read("officer.elected", office), member);
        latestOf(member, "OFFICER_ELECTED")
                .body("items[0].text", containsString("You are treasurer of “Peetal Buying Group” for Firm "));
        String proposal = alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(true));
        alliance.carry(proposal);
        String charter = Town.text("select cast(id as text) from network_charter where network_id = ?", alliance.id);
        told(read("charter.adopted", charter), leader, member, other);
        String stay = alliance.stay(other);
        alliance.post(member, "/members/" + stay + "/suspension", Map.of("reason", "Dues of three months."))
                .statusCode(200);
        told(read("network-member.suspended", stay), other);
        latest(other).body("items[0].text", containsString("Dues of three months."));
    }

    private static ValidatableResponse latestOf(Resident person, String kind) {
        List<String> kinds = person.calls().get("/me/inbox").then().extract().path("items.kind");
        int at = kinds.indexOf(kind);
        assertThat(at).isNotNegative();
        if (at == 0) {
            return latest(person);
        }
        String next =
                person.calls().get("/me/inbox?limit=" + at).then().extract().path("next");
        return person.calls().get("/me/inbox?limit=1&cursor=" + next).then().statusCode(200);
    }

    @Test
    @Tag("I30")
    @DisplayName("who has left reads nothing of its inside any more, in the inbox, in a digest, in her export, by mail")
    void outOfSight() {
        Happening.withMail(member);
        String proposal = alliance.proposal(leader, "GENERAL", Map.of());
        UUID deed = read("proposal.opened", proposal);
        UUID notice = Town.id("select id from notice where deed_id = ? and person_id = ?", deed, member.personId());
        latest(member).body("items[0].text", containsString("Let us decide"));
        alliance.post(member, "/members/" + alliance.stay(member) + "/withdrawal")
                .statusCode(200);
        latest(member)
                .body("items[0].id", equalTo(notice.toString()))
                .body("items[0].title", equalTo("No longer open to you"))
                .body("items[0].text", not(containsString("decide")));
        member.calls().get("/me/inbox/" + notice).then().body("title", equalTo("No longer open to you"));
        String export = member.calls()
                .get("/my-data/export")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(export).doesNotContain("Let us decide");
        // The other who stays still reads it.
        latest(other).body("items[0].text", containsString("Let us decide"));
        // Whoever serves the cluster sees all of it, also as a member of nothing.
        assertThat(Town.text(
                        "select cast(notice_in_sight(?, 'NETWORK', ?, ?) as text)",
                        alliance.town.cda.personId(),
                        alliance.town.clusterId,
                        alliance.id))
                .isEqualTo("true");
        for (Resident stranger : Arrays.asList(alliance.town.firm(), Town.loner())) {
            assertThat(Town.text(
                            "select cast(notice_in_sight(?, 'NETWORK', ?, ?) as text)",
                            stranger.personId(),
                            alliance.town.clusterId,
                            alliance.id))
                    .isEqualTo("false");
        }
    }

    @Test
    @DisplayName("a removal, whom it befalls; the end of the network, its members")
    void endings() {
        String removal = alliance.proposal(leader, "REMOVE", Map.of("organisationId", other.organisationId()));
        String stay = alliance.stay(other);
        alliance.vote(leader, removal, "YES").statusCode(201);
        alliance.vote(member, removal, "YES").statusCode(201);
        told(read("network-member.removed", stay), other);
        String end = alliance.proposal(leader, "DISSOLVE", Map.of());
        alliance.vote(leader, end, "YES").statusCode(201);
        alliance.vote(member, end, "YES").statusCode(201);
        told(read("network.dissolved", alliance.id.toString()), leader, member);
        member.calls().get("/me/inbox").then().body("items.kind", hasItem("NETWORK_DISSOLVED"));
        member.calls().get("/me").then().body("networks.id", not(contains(alliance.id.toString())));
    }
}
