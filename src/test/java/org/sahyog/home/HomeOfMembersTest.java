package org.sahyog.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;
import org.sahyog.notification.Happening;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("What an app shows first to members of networks")
class HomeOfMembersTest {
    private Alliance alliance;
    private Town town;
    private Resident leader;
    private Resident member;

    @BeforeEach
    void three() {
        alliance = new Alliance(3);
        town = alliance.town;
        leader = alliance.leader;
        member = alliance.members.get(1);
    }

    private static ValidatableResponse me(Resident person) {
        return person.calls().get("/me").then().statusCode(200);
    }

    private static ValidatableResponse home(Resident person) {
        return person.calls().get("/me/home").then().statusCode(200);
    }

    @Test
    @DisplayName("my networks, my offices, votes that wait for me and the charter to accept")
    void networks() {
        me(member)
                .body("networks.id", contains(alliance.id.toString()))
                .body("networks[0].clusterId", equalTo(town.clusterId.toString()))
                .body("networks[0].name", equalTo("Peetal Buying Group"))
                .body("networks[0].form", equalTo("BUYING_GROUP"))
                .body("networks[0].state", equalTo("MEMBER"))
                .body("networks[0].membershipId", equalTo(alliance.stay(member)))
                .body("networks[0].openBallots", equalTo(0))
                .body("networks[0].charterToAccept", nullValue());
        alliance.elect(member, "TREASURER");
        me(member).body("networks[0].offices", contains("TREASURER"));
        alliance.carry(alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(false)));
        String charter = Town.text("select cast(id as text) from network_charter where network_id = ?", alliance.id);
        me(member).body("networks[0].charterToAccept", equalTo(charter));
        home(member)
                .body("items.kind", contains("CHARTER"))
                .body("items[0].id", equalTo(charter))
                .body("items[0].networkId", equalTo(alliance.id.toString()));
        alliance.post(member, "/charters/" + charter + "/acceptance").statusCode(200);
        String proposal = alliance.proposal(leader, "GENERAL", Map.of());
        me(member).body("networks[0].openBallots", equalTo(1)).body("networks[0].charterToAccept", nullValue());
        home(member)
                .body("items.kind", contains("BALLOT"))
                .body("items[0].id", equalTo(proposal))
                .body("items[0].title", containsString("“Let us decide: GENERAL” in Peetal Buying Group"));
        alliance.vote(member, proposal, "NO").statusCode(201);
        home(member).body("items", hasSize(0));
        me(Town.loner()).body("networks", hasSize(0));
    }

    @Test
    @DisplayName(
            "only what I may do: no ballot for a delegate without the right to vote, nor for a suspended member what was opened since")
    void rights() {
        alliance.proposal(leader, "GENERAL", Map.of());
        Resident treasurer = Happening.colleague(member);
        Town.run(
                "update affiliation set role = 'DELEGATE', rights = '{SPEND}' where person_id = ?",
                treasurer.personId());
        home(treasurer).body("items", hasSize(0));
        me(treasurer).body("networks[0].openBallots", equalTo(0));
        Town.run("update network_member set state = 'SUSPENDED' where id = ?", UUID.fromString(alliance.stay(member)));
        alliance.proposal(leader, "GENERAL", Map.of());
        home(member).body("items.kind", contains("BALLOT"));
        me(member).body("networks[0].state", equalTo("SUSPENDED")).body("networks[0].openBallots", equalTo(1));
    }

    @Test
    @DisplayName("the charter to a suspended member too, as long as a vote that it kept depends on it")
    void charterOfSuspended() {
        alliance.carry(alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(true)));
        String open = alliance.proposal(leader, "GENERAL", Map.of());
        Resident other = alliance.members.get(2);
        for (Resident each : List.of(member, other)) {
            Town.run(
                    "update network_member set state = 'SUSPENDED' where id = ?", UUID.fromString(alliance.stay(each)));
        }
        String charter = Town.text("select cast(id as text) from network_charter where network_id = ?", alliance.id);
        home(member).body("items.kind", containsInAnyOrder("CHARTER", "BALLOT")).body("items.id", hasItem(charter));
        me(member).body("networks[0].charterToAccept", equalTo(charter));
        alliance.post(member, "/charters/" + charter + "/acceptance").statusCode(200);
        home(member).body("items.kind", contains("BALLOT"));
        me(member).body("networks[0].charterToAccept", nullValue());
        alliance.vote(member, open, "NO").statusCode(201);
        home(other).body("items.kind", hasItem("CHARTER"));
        Alliance.expire(open);
        home(other).body("items", hasSize(0));
        me(other).body("networks[0].charterToAccept", nullValue());
    }

    @Test
    @DisplayName("no charter to a suspended member where votes do not depend on it")
    void charterThatNoVoteNeeds() {
        alliance.carry(alliance.proposal(leader, "ADOPT_CHARTER", Alliance.charter(false)));
        alliance.proposal(leader, "GENERAL", Map.of());
        Town.run("update network_member set state = 'SUSPENDED' where id = ?", UUID.fromString(alliance.stay(member)));
        home(member).body("items.kind", contains("BALLOT"));
        me(member).body("networks[0].charterToAccept", nullValue());
    }

    @Test
    @DisplayName("an invitation to the invited, an application to officers where they admit")
    void comingIn() {
        Resident firm = town.firm();
        String invited = alliance.invite(leader, firm);
        me(firm).body("networks[0].state", equalTo("INVITED"));
        home(firm).body("items.kind", contains("NETWORK_INVITATION")).body("items[0].id", equalTo(invited));
        firm.calls()
                .header("Accept-Language", "hi")
                .get("/me/home")
                .then()
                .body("items[0].title", containsString("नेटवर्क से जुड़ने का निमंत्रण"));
        alliance.elect(leader, "LEADER");
        String applied = alliance.apply(town.firm());
        home(leader).body("items.kind", hasItem("NETWORK_APPLICATION")).body("items.id", hasItem(applied));
        home(member).body("items.kind", not(hasItem("NETWORK_APPLICATION")));
    }

    @Test
    @DisplayName("needs of others that affect my firm, those handed to me, and enquiries open to me, what I make first")
    void needsAndEnquiries() {
        Resident other = town.firm();
        String challenges = "/clusters/" + town.clusterId + "/challenges";
        String need = other.posts()
                .body(Map.of("title", "Powder is dear", "description", "It scratches.", "language", "en"))
                .post(challenges)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        home(member)
                .body("challenges.id", contains(need))
                .body("challenges[0].state", equalTo("RAISED"))
                .body("challenges[0].supported", equalTo(false));
        home(other).body("challenges", hasSize(0));
        member.posts().post(challenges + "/" + need + "/support").then().statusCode(200);
        home(member).body("challenges[0].supported", equalTo(true));
        town.cda
                .posts()
                .body(Map.of("organisationId", town.institution.organisationId()))
                .post(challenges + "/" + need + "/routes")
                .then()
                .statusCode(201);
        home(town.institution).body("items.kind", contains("CHALLENGE_ROUTED")).body("items[0].id", equalTo(need));
        member.calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "capabilities", List.of(Map.of("words", "We cast", "product", "Lamps")), "machines", List.of()))
                .put("/clusters/" + town.clusterId + "/directory/" + member.organisationId())
                .then()
                .statusCode(200);
        String trays = ask(other, "Trays");
        String lamps = ask(other, "Brass lamps");
        home(member).body("enquiries.id", contains(lamps, trays)).body("enquiries.fits", contains(true, false));
        home(other).body("enquiries", hasSize(0));
        home(Town.loner()).body("enquiries", hasSize(0)).body("challenges", hasSize(0));
    }

    private String ask(Resident who, String title) {
        return who.posts()
                .body(Map.of(
                        "title",
                        title,
                        "quantity",
                        500,
                        "unit",
                        "pieces",
                        "wantedBy",
                        LocalDate.now().plusDays(90).toString(),
                        "closesAt",
                        Instant.now().plusSeconds(86_400).toString()))
                .post("/clusters/" + town.clusterId + "/enquiries")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("fits into 30 KB, however many networks, votes and needs there are")
    void bounded() throws IOException {
        for (int count = 0; count < 130; count++) {
            UUID network = Ids.next();
            UUID proposal = Ids.next();
            String name = "Network " + UUID.randomUUID() + UUID.randomUUID();
            Town.run("""
                    insert into network (id, cluster_id, name, form, purpose, join_policy, admission, state, founded_at)
                    values (?, ?, ?, 'SHG', 'Savings', 'OPEN', 'OFFICERS', 'ACTIVE', now())
                    """, network, town.clusterId, name);
            Town.run("""
                    insert into network_member (id, cluster_id, network_id, organisation_id, state, asked_at, member_at)
                    values (?, ?, ?, ?, 'MEMBER', now(), now())
                    """, Ids.next(), town.clusterId, network, member.organisationId());
            Town.run("""
                    insert into network_proposal (id, cluster_id, network_id, kind, title, payload, rules, state, opened_at, closes_at)
                    values (?, ?, ?, 'GENERAL', ?, '{}', '{}', 'OPEN', now(), now() + interval '3 days')
                    """, proposal, town.clusterId, network, name);
            Town.run(
                    "insert into network_elector (cluster_id, proposal_id, organisation_id) values (?, ?, ?)",
                    town.clusterId,
                    proposal,
                    member.organisationId());
            Town.run("""
                    insert into challenge (id, cluster_id, organisation_id, title, description, language, search_key, state, raised_at, root_id)
                    select i, ?, ?, ?, 'It scratches.', 'en', '', 'RAISED', now(), i from (select ? as i) n
                    """, town.clusterId, leader.organisationId(), name, Ids.next());
        }
        String home = home(member)
                .body("items", hasSize(100))
                .body("more", equalTo(true))
                .body("challenges", hasSize(10))
                .extract()
                .asString();
        String me = me(member).body("networks", hasSize(50)).extract().asString();
        assertThat(zipped(home)).isLessThan(30_000);
        assertThat(zipped(me)).isLessThan(30_000);
    }

    private static int zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes());
        }
        return bytes.size();
    }
}
