package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

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
@DisplayName("A cost pool")
class CostPoolResourceTest {
    private Purse purse;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        third = purse.members.get(2);
    }

    @Test
    @DisplayName(
            "is opened by an officer for a network of hers; others are refused, a stranger does not learn of the network")
    void opened() {
        String pools = "/clusters/" + purse.alliance.town.clusterId + "/cost-pools";
        Map<String, Object> draft = Purse.draft(purse.alliance, "EQUAL");
        third.posts().body(draft).post(pools).then().statusCode(403).body("code", equalTo("costpool-not-officer"));
        purse.alliance
                .town
                .firm()
                .posts()
                .body(draft)
                .post(pools)
                .then()
                .statusCode(422)
                .body("code", equalTo("costpool-network-unknown"));
        draft.put("networkId", UUID.randomUUID());
        purse.leader
                .posts()
                .body(draft)
                .post(pools)
                .then()
                .statusCode(422)
                .body("code", equalTo("costpool-network-unknown"));
        draft.put("networkId", purse.alliance.id);
        draft.put("eventId", UUID.randomUUID());
        purse.leader
                .posts()
                .body(draft)
                .post(pools)
                .then()
                .statusCode(422)
                .body("code", equalTo("costpool-event-unknown"));
        draft.put("eventId", purse.alliance.town.publishedEvent(10, 9));
        purse.leader.posts().body(draft).post(pools).then().statusCode(201).body("state", equalTo("OPEN"));
    }

    @Test
    @DisplayName(
            "is read by the network’s members and the cluster’s agents; for others it is not there, in the list neither")
    void read() {
        Resident stranger = purse.alliance.town.firm();
        String list = "/clusters/" + purse.alliance.town.clusterId + "/cost-pools";
        purse.get(third, "")
                .statusCode(200)
                .body("members", equalTo(3))
                .body("networkName", equalTo("Peetal Buying Group"));
        purse.get(purse.alliance.town.cda, "").statusCode(200);
        purse.get(stranger, "").statusCode(404);
        purse.get(stranger, "/expenses").statusCode(404);
        third.calls().get(list + "?mine=true").then().body("items.id", contains(purse.id.toString()));
        stranger.calls().get(list).then().statusCode(200).body("items", hasSize(0));
        purse.alliance.town.cda.calls().get(list).then().body("items.id", hasItem(purse.id.toString()));
    }

    @Test
    @DisplayName(
            "is joined by members of the network, for themselves or by the treasurer; nobody else brings others in, nobody comes twice")
    void joined() {
        Resident fourth = purse.alliance.member(purse.alliance.town.firm());
        Resident stranger = purse.alliance.town.firm();
        purse.post(third, "/members", Map.of("organisationId", fourth.organisationId()))
                .statusCode(403)
                .body("code", equalTo("costpool-for-others"));
        purse.post(purse.treasurer, "/members", Map.of("organisationId", stranger.organisationId()))
                .statusCode(422)
                .body("code", equalTo("costpool-not-in-network"));
        purse.post(purse.treasurer, "/members", Map.of("organisationId", fourth.organisationId(), "part", 4))
                .statusCode(201)
                .body("part", equalTo(4));
        purse.post(fourth, "/members", Map.of()).statusCode(409).body("code", equalTo("costpool-member-already"));
        Resident clerk = Town.person(fourth.organisationId(), fourth.organisationName(), "STAFF", "firm");
        purse.post(clerk, "/members", Map.of()).statusCode(403);
    }

    @Test
    @DisplayName(
            "lays costs on who was in it on that day: who left before bears nothing, who came later neither, and what is owed stays owed")
    void inTheMiddle() {
        purse.spend(Purse.expense(900, Purse.paidBy(purse.leader, 900)));
        String stay = Town.id(
                        "select id from cost_pool_member where pool_id = ? and organisation_id = ?",
                        purse.id,
                        third.organisationId())
                .toString();
        purse.post(purse.leader, "/members/" + stay + "/leaving").statusCode(403);
        purse.post(third, "/members/" + stay + "/leaving").statusCode(200).body("position", equalTo(-300));
        purse.post(third, "/members/" + stay + "/leaving").statusCode(409);
        purse.spend(Purse.expense(100, Purse.paidBy(purse.leader, 100)));
        assertThat(purse.position(third)).isEqualTo(-300);
        assertThat(purse.position(purse.treasurer)).isEqualTo(-350);
        assertThat(purse.position(purse.leader)).isEqualTo(650);
        Resident fourth = purse.alliance.member(purse.alliance.town.firm());
        purse.join(fourth);
        Map<String, Object> before = Purse.expense(100, Purse.paidBy(purse.leader, 100));
        before.put("spentOn", Purse.today().minusDays(1).toString());
        purse.post(purse.treasurer, "/expenses", before)
                .statusCode(422)
                .body("code", equalTo("expense-part-of-nobody"));
        purse.post(
                        third,
                        "/members",
                        Map.of("joinedOn", Purse.today().minusDays(1).toString()))
                .statusCode(422)
                .body("code", equalTo("costpool-day-unfit"));
        purse.join(third);
        purse.spend(Purse.expense(400, Purse.paidBy(purse.leader, 400)));
        assertThat(purse.position(third)).isEqualTo(-400);
        assertThat(purse.position(fourth)).isEqualTo(-100);
    }

    @Test
    @DisplayName(
            "shares by the parts of its members; the treasurer changes them with the version that she read, for what is approved later")
    void parts() {
        Purse shares = new Purse(purse.alliance, "BY_SHARES");
        String stay = Town.id(
                        "select id from cost_pool_member where pool_id = ? and organisation_id = ?",
                        shares.id,
                        third.organisationId())
                .toString();
        String part = shares.path + "/members/" + stay + "/part";
        shares.treasurer
                .calls()
                .contentType("application/json")
                .body(Map.of("part", 2))
                .put(part)
                .then()
                .statusCode(428);
        third.calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("part", 2))
                .put(part)
                .then()
                .statusCode(403);
        shares.treasurer
                .calls()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("part", 2))
                .put(part)
                .then()
                .statusCode(200)
                .body("part", equalTo(2));
        shares.spend(Purse.expense(400, Purse.paidBy(shares.leader, 400)));
        assertThat(shares.position(third)).isEqualTo(-200);
        assertThat(shares.position(shares.leader)).isEqualTo(300);
    }

    @Test
    @DisplayName("stands among what a member owes that leaves the network, which goes on owing it")
    void owed() {
        purse.spend(Purse.expense(900, Purse.paidBy(purse.leader, 900)));
        Alliance alliance = purse.alliance;
        alliance.post(third, "/members/" + alliance.stay(third) + "/withdrawal")
                .statusCode(200)
                .body("obligations.kind", hasItem("cost-pool"))
                .body("obligations.id", hasItem(purse.id.toString()));
        purse.get(third, "").statusCode(200);
        assertThat(purse.position(third)).isEqualTo(-300);
    }
}
