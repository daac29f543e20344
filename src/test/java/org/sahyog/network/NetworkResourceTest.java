package org.sahyog.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("A network of firms")
class NetworkResourceTest {
    private Alliance alliance;
    private Town town;
    private Resident leader;
    private String networks;

    @BeforeEach
    void found() {
        alliance = new Alliance(2);
        town = alliance.town;
        leader = alliance.leader;
        networks = "/clusters/" + town.clusterId + "/networks";
    }

    @Test
    @DisplayName("begins with its founder: first member, first leader; its spending is frozen and says why")
    void founded() {
        alliance.get(leader, "")
                .statusCode(200)
                .body("name", equalTo("Peetal Buying Group"))
                .body("state", equalTo("ACTIVE"))
                .body("members", equalTo(2))
                .body("officers", contains("LEADER"))
                .body("own.state", contains("MEMBER"))
                .body("own.organisationId", contains(leader.organisationId().toString()))
                .body("inside.charterId", nullValue())
                .body("inside.rules.quorumPercent", equalTo(50))
                .body("inside.spending.frozen", equalTo(true))
                .body("inside.spending.because.code", contains("NO_CHARTER", "TOO_FEW_OFFICERS", "NO_TREASURER"));
        assertThat(Town.count(
                        "select count(*) from deed where entity_id = ? and verb = 'network.founded' and person_id = ? and on_behalf_of = ?",
                        alliance.id,
                        leader.personId(),
                        leader.organisationId()))
                .isOne();
        assertThat(Town.count("select count(*) from change where scope_kind = 'network' and scope_id = ?", alliance.id))
                .isPositive();
    }

    @Test
    @DisplayName("is founded offline with an id of the app’s, once")
    void chosenId() {
        Map<String, Object> draft = Alliance.draft("OPEN", "OFFICERS");
        draft.put("id", Ids.next());
        town.institution
                .posts()
                .body(draft)
                .post(networks)
                .then()
                .statusCode(201)
                .body("id", equalTo(draft.get("id").toString()));
        leader.posts().body(draft).post(networks).then().statusCode(409).body("code", equalTo("request-id-taken"));
    }

    @Test
    @DisplayName("is not founded by an agent, by staff, or for an organisation that is not active in the cluster")
    void notFounded() {
        Resident staff = Town.person(leader.organisationId(), leader.organisationName(), "STAFF", "firm");
        Map<String, Object> draft = Alliance.draft("OPEN", "OFFICERS");
        staff.posts().body(draft).post(networks).then().statusCode(403).body("code", equalTo("access-right-missing"));
        town.cda.posts().body(draft).post(networks).then().statusCode(403);
        town.agency
                .posts()
                .body(draft)
                .post(networks)
                .then()
                .statusCode(403)
                .body("code", equalTo("network-not-stakeholder"));
        Town.loner().posts().body(draft).post(networks).then().statusCode(404);
    }

    @Test
    @DisplayName(
            "shows its card to the whole cluster, its inside to members, agents and agencies, and nothing to strangers")
    void sight() {
        Resident other = town.firm();
        alliance.get(other, "")
                .statusCode(200)
                .body("members", equalTo(2))
                .body("inside", nullValue())
                .body("own", hasSize(0));
        alliance.get(town.cda, "").statusCode(200).body("inside", notNullValue());
        alliance.get(town.agency, "").statusCode(200).body("inside", notNullValue());
        alliance.get(Town.loner(), "").statusCode(404);
        for (String below : List.of("/members", "/charters", "/officers", "/proposals")) {
            alliance.get(other, below).statusCode(403);
            alliance.get(town.cda, below).statusCode(200);
            alliance.get(leader, below).statusCode(200);
            alliance.get(Town.loner(), below).statusCode(404);
        }
    }

    @Test
    @DisplayName("is found in the list by form, by words, and as one’s own, page by page")
    void listed() {
        Resident other = town.firm();
        Map<String, Object> draft = Alliance.draft("OPEN", "OFFICERS");
        draft.put("name", "Aligarh Lock Circle");
        draft.put("form", "LEARNING_CIRCLE");
        other.posts().body(draft).post(networks).then().statusCode(201);
        leader.calls()
                .get(networks)
                .then()
                .statusCode(200)
                .body("items.name", contains("Aligarh Lock Circle", "Peetal Buying Group"));
        leader.calls().get(networks + "?form=LEARNING_CIRCLE").then().body("items", hasSize(1));
        leader.calls().get(networks + "?q=peetal").then().body("items.name", contains("Peetal Buying Group"));
        leader.calls().get(networks + "?mine=true").then().body("items.name", contains("Peetal Buying Group"));
        leader.calls().get(networks + "?state=DISSOLVED").then().body("items", hasSize(0));
        String next = leader.calls()
                .get(networks + "?limit=1")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        leader.calls()
                .get(networks + "?limit=1&cursor=" + next)
                .then()
                .statusCode(200)
                .body("items.name", contains("Peetal Buying Group"))
                .body("next", nullValue());
    }

    @Test
    @DisplayName("is described anew by its officers, over the version that they have read")
    void changed() {
        Map<String, Object> draft = Alliance.draft("INVITE", "VOTE");
        String tag = alliance.get(leader, "").extract().header("ETag");
        leader.calls()
                .contentType("application/json")
                .body(draft)
                .put(alliance.path)
                .then()
                .statusCode(428);
        leader.calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(draft)
                .put(alliance.path)
                .then()
                .statusCode(200)
                .body("joinPolicy", equalTo("INVITE"));
        leader.calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(draft)
                .put(alliance.path)
                .then()
                .statusCode(412);
        alliance.members
                .get(1)
                .calls()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(draft)
                .put(alliance.path)
                .then()
                .statusCode(403);
        town.cda
                .calls()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(draft)
                .put(alliance.path)
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName(
            "dissolved by vote stays readable to who was in it at the end, and is gone for others; nothing can be done in it")
    void dissolved() {
        Resident former = alliance.member(town.firm());
        alliance.post(former, "/members/" + alliance.stay(former) + "/withdrawal")
                .statusCode(200);
        Resident applicant = town.firm();
        String application = alliance.apply(applicant);
        String open = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.carry(alliance.proposal(town.cda, "DISSOLVE", Map.of()));

        alliance.get(leader, "")
                .statusCode(200)
                .body("state", equalTo("DISSOLVED"))
                .body("officers", hasSize(0))
                .body("members", equalTo(2));
        alliance.get(leader, "/members").statusCode(200).body("items", hasSize(2));
        alliance.get(leader, "/proposals/" + open)
                .body("state", equalTo("WITHDRAWN"))
                .body("consequence", equalTo("NETWORK_DISSOLVED"));
        alliance.get(leader, "/officers?former=true").body("items.why", contains("DISSOLVED"));
        leader.calls().get(networks + "?state=DISSOLVED").then().body("items", hasSize(1));
        alliance.get(town.cda, "").statusCode(200);
        alliance.get(former, "").statusCode(404);
        alliance.get(town.firm(), "").statusCode(404);
        former.calls().get(networks + "?state=DISSOLVED").then().body("items", hasSize(0));
        alliance.get(applicant, "/members/" + application).statusCode(200).body("state", equalTo("REFUSED"));
        alliance.propose(leader, "GENERAL", Map.of()).statusCode(409).body("code", equalTo("network-dissolved"));
    }

    @Test
    @DisplayName("ends when its last member leaves: nobody is left to decide anything")
    void lastMemberLeaves() {
        Alliance alone = new Alliance(1);
        alone.post(alone.leader, "/members/" + alone.stay(alone.leader) + "/withdrawal")
                .statusCode(200);
        assertThat(Town.text("select state from network where id = ?", alone.id))
                .isEqualTo("DISSOLVED");
    }

    @Test
    @DisplayName("adopts a charter by a grave majority; who has accepted which version is recorded once")
    void charter() {
        Resident second = alliance.members.get(1);
        alliance.propose(leader, "ADOPT_CHARTER", unsafe())
                .statusCode(422)
                .body("code", equalTo("network-charter-unsafe"))
                .body("errors.pointer", contains("/payload/charter/text"))
                .body("detail", containsString("<script"));
        alliance.carry(alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(true)));
        String first = alliance.get(leader, "/charters")
                .body("items.number", contains(1))
                .body("items.text", contains(nullValue()))
                .extract()
                .path("items[0].id");
        alliance.get(leader, "")
                .body("inside.charterNumber", equalTo(1))
                .body("inside.spending.because.code", hasItems("CHARTER_NOT_ACCEPTED"));

        String general = alliance.proposal(leader, "GENERAL", Map.of());
        alliance.vote(second, general, "YES").statusCode(409).body("code", equalTo("network-accept-first"));
        accept(second, first)
                .statusCode(200)
                .body(
                        "acceptances.organisationId",
                        contains(second.organisationId().toString()));
        accept(second, first).statusCode(409).body("code", equalTo("network-charter-accepted"));
        accept(town.cda, first).statusCode(403);
        alliance.vote(second, general, "YES").statusCode(201);

        accept(leader, first).statusCode(200);
        alliance.carry(alliance.proposal(second, "ADOPT_CHARTER", Alliance.charter(false)));
        alliance.get(leader, "/charters")
                .body("items.number", contains(2, 1))
                .body("items.inForce", contains(true, false));
        alliance.get(second, "/charters/" + first)
                .statusCode(200)
                .body("text", containsString("together"))
                .body("acceptances", hasSize(2));
        accept(leader, first).statusCode(409).body("code", equalTo("network-charter-superseded"));
        accept(leader, UUID.randomUUID().toString()).statusCode(404);
    }

    private static Map<String, Object> unsafe() {
        Map<String, Object> rules = Map.of(
                "quorumPercent",
                50,
                "majorityPercent",
                50,
                "gravePercent",
                66,
                "voteDays",
                7,
                "minimumOfficers",
                1,
                "termMonths",
                12,
                "acceptToVote",
                false,
                "acceptToSpend",
                false);
        return Map.of("charter", Map.of("text", "Hello <script>alert(1)</script>", "changed", "All", "rules", rules));
    }

    private ValidatableResponse accept(Resident who, String charter) {
        return alliance.post(who, "/charters/" + charter + "/acceptance");
    }

    @Test
    @DisplayName("takes a charter of 50,000 characters, and no longer one")
    void longCharter() {
        Map<String, Object> good =
                new HashMap<>((Map<String, Object>) Alliance.charter(false).get("charter"));
        good.put("text", "क".repeat(50_000));
        alliance.propose(leader, "ADOPT_CHARTER", Map.of("charter", good)).statusCode(201);
        good.put("text", "क".repeat(50_001));
        alliance.propose(leader, "ADOPT_CHARTER", Map.of("charter", good)).statusCode(422);
    }

    @Test
    @DisplayName("spends only with officers, a treasurer and an accepted charter, and says what is missing until then")
    void spending() {
        Resident second = alliance.members.get(1);
        Map<String, Object> payload = Map.of("spending", Map.of("amount", 500000, "currency", "INR"));
        alliance.propose(leader, "SPEND", Map.of("spending", Map.of("amount", 500000, "currency", "XTS")))
                .statusCode(422)
                .body("errors[0].pointer", endsWith("/spending/currency"))
                .body("errors[0].detail", containsString("ISO 4217"));
        alliance.propose(leader, "SPEND", payload)
                .statusCode(409)
                .body("code", equalTo("network-spending-frozen"))
                .body("because", contains("NO_CHARTER", "TOO_FEW_OFFICERS", "NO_TREASURER"));
        alliance.carry(alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(false)));
        alliance.elect(second, "TREASURER");
        String charter = alliance.get(leader, "/charters").extract().path("items[0].id");
        accept(leader, charter);
        alliance.get(leader, "").body("inside.spending.because.code", contains("CHARTER_NOT_ACCEPTED"));
        accept(second, charter);
        alliance.get(leader, "")
                .body("inside.spending.frozen", equalTo(false))
                .body("inside.spending.because", hasSize(0));
        String spend = alliance.proposal(leader, "SPEND", payload);
        alliance.carry(spend);
        alliance.get(leader, "/proposals/" + spend)
                .body("state", equalTo("CARRIED"))
                .body("consequence", equalTo("NOTED"))
                .body("payload.spending.amount", equalTo(500000));
    }

    @Test
    @DisplayName("freezes again when a treasurer resigns, or no longer acts for her firm")
    void officersGo() {
        Resident second = alliance.members.get(1);
        alliance.carry(alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(false)));
        alliance.elect(second, "TREASURER");
        alliance.get(leader, "/officers")
                .body("items.role", contains("TREASURER", "LEADER"))
                .body("items.holdsOffice", contains(true, true));
        String office = alliance.get(leader, "/officers").extract().path("items[0].id");
        alliance.post(leader, "/officers/" + office + "/resignation")
                .statusCode(403)
                .body("code", equalTo("network-not-your-office"));
        alliance.post(second, "/officers/" + office + "/resignation")
                .statusCode(200)
                .body("why", equalTo("LEFT"));
        alliance.post(second, "/officers/" + office + "/resignation")
                .statusCode(409)
                .body("code", equalTo("network-office-ended"));
        alliance.get(leader, "").body("inside.spending.because.code", hasItems("NO_TREASURER", "TOO_FEW_OFFICERS"));

        Resident clerk = Town.person(second.organisationId(), second.organisationName(), "STAFF", "firm");
        alliance.elect(clerk, "TREASURER");
        alliance.get(leader, "").body("inside.spending.because.code", not(hasItems("NO_TREASURER")));
        Town.run("update affiliation set ended_at = now() where person_id = ?", clerk.personId());
        alliance.get(town.cda, "").body("inside.spending.because.code", hasItems("NO_TREASURER"));
    }
}
