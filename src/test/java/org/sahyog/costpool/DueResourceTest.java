package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("Dues of a cost pool")
class DueResourceTest {
    @Inject
    Tick tick;

    private Purse purse;
    private Resident third;
    private LocalDate today;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        third = purse.members.get(2);
        today = Purse.today();
        Town.run("update cost_pool_member set joined_on = joined_on - 200 where pool_id = ?", purse.id);
    }

    private String set(String every, long amount, LocalDate from) {
        return Purse.made(purse.post(purse.treasurer, "/dues", Purse.due(every, amount, from)));
    }

    private long claims(String due) {
        return Town.count("select count(*) from cost_pool_claim where due_id = ?", UUID.fromString(due));
    }

    private List<String> of(Resident member) {
        return purse.get(third, "/claims?kind=DUE&organisationId=" + member.organisationId())
                .extract()
                .path("items.id");
    }

    @Test
    @DisplayName(
            "arise once for each member and period that has begun, also for who is entered late; who leaves owes what had arisen")
    void arise() {
        LocalDate from = today.minusMonths(2);
        String due = set("MONTH", 100, from);
        assertThat(claims(due)).isEqualTo(9);
        purse.morning(tick);
        purse.morning(tick);
        assertThat(claims(due)).isEqualTo(9);
        Resident fourth = purse.alliance.member(purse.alliance.town.firm());
        purse.post(
                        purse.treasurer,
                        "/members",
                        Map.of(
                                "organisationId",
                                fourth.organisationId(),
                                "joinedOn",
                                from.plusDays(1).toString()))
                .statusCode(201);
        assertThat(of(fourth)).hasSize(2);
        String stay = Town.id(
                        "select id from cost_pool_member where pool_id = ? and organisation_id = ?",
                        purse.id,
                        fourth.organisationId())
                .toString();
        purse.post(fourth, "/members/" + stay + "/leaving").statusCode(200);
        purse.morning(tick);
        assertThat(of(fourth)).hasSize(2);
        purse.get(third, "/dues/" + due)
                .body("asked", equalTo(1_100))
                .body("left", equalTo(1_100))
                .body("settled", equalTo(0));
        purse.post(purse.leader, "/dues/" + due + "/ending").statusCode(403);
        purse.post(purse.treasurer, "/dues/" + due + "/ending").statusCode(200);
        purse.post(purse.treasurer, "/dues/" + due + "/ending").statusCode(409).body("code", equalTo("due-ended"));
        Town.run(
                "update cost_pool_due set starts_on = starts_on - 40, arisen_on = arisen_on - 40 where id = ?",
                UUID.fromString(due));
        purse.morning(tick);
        assertThat(claims(due)).isEqualTo(11);
        Map<String, Object> early = Purse.due("YEAR", 100, today);
        early.put("endsOn", today.minusDays(1).toString());
        purse.post(purse.treasurer, "/dues", early).statusCode(422).body("code", equalTo("due-ends-early"));
        purse.post(purse.treasurer, "/dues", Purse.due("YEAR", 100, today.minusDays(367)))
                .statusCode(422)
                .body("code", equalTo("costpool-day-unfit"));
        purse.get(third, "/dues").body("items", hasSize(1));
        assertThat(purse.transactions()).isZero();
    }

    @Test
    @DisplayName("are settled the oldest first, a pledge among them by its day; what is paid ahead settles the next")
    void settled() {
        String due = set("MONTH", 100, today.minusMonths(1).minusDays(5));
        String pledge = purse.promise(third, 70, 3);
        assertThat(of(third)).hasSize(2);
        purse.receive(third, 160);
        purse.get(third, "/claims?organisationId=" + third.organisationId())
                .body("items.settled", contains(100, 60, 0))
                .body("items.state", contains("SETTLED", "OPEN", "OPEN"))
                .body("items[1].id", equalTo(pledge));
        purse.receive(third, 400);
        purse.get(third, "/claims?organisationId=" + third.organisationId() + "&state=OPEN")
                .body("items", hasSize(0));
        Town.run(
                "update cost_pool_due set starts_on = starts_on - 62, arisen_on = arisen_on - 62 where id = ?",
                UUID.fromString(due));
        purse.morning(tick);
        assertThat(of(third).size()).isGreaterThan(3);
        assertThat(Town.count(
                        "select sum(settled) from cost_pool_claim where pool_id = ? and organisation_id = ?",
                        purse.id,
                        third.organisationId()))
                .isEqualTo(Math.min(560, 70 + 100L * of(third).size()));
        assertThat(Town.count("select sum(allotted) from cost_pool_contribution where pool_id = ?", purse.id))
                .isEqualTo(Town.count(
                        "select sum(a.amount) from cost_pool_allotment a join cost_pool_claim c on c.id = a.claim_id where c.pool_id = ?",
                        purse.id));
    }

    @Test
    @DisplayName(
            "of a period that has begun arise in the morning, not with a member’s money or promise, which do nothing for the others")
    void whenMoneyComes() {
        String due = set("MONTH", 100, today);
        Town.run(
                "update cost_pool_due set starts_on = starts_on - 40, arisen_on = arisen_on - 40 where id = ?",
                UUID.fromString(due));
        purse.receive(third, 250);
        purse.promise(third, 50, 3);
        assertThat(claims(due)).isEqualTo(3);
        purse.morning(tick);
        assertThat(claims(due)).isGreaterThan(6);
        assertThat(Town.count(
                        "select sum(settled) from cost_pool_claim where due_id = ? and organisation_id = ?",
                        UUID.fromString(due),
                        third.organisationId()))
                .isEqualTo(250);
    }

    @Test
    @DisplayName("that are late are listed for each member: how much, since when, how old")
    void arrears() {
        set("ONCE", 100, today.minusDays(15));
        purse.get(third, "/arrears")
                .body("items.owed", contains(100, 100, 100))
                .body("items.daysLate", contains(5, 5, 5));
        purse.receive(purse.leader, 100);
        purse.receive(purse.treasurer, 100);
        for (int days : List.of(0, 1, 30, 31, 60, 61, 90, 91, 366)) {
            Town.run(
                    """
                    insert into cost_pool_claim (id, cluster_id, pool_id, kind, organisation_id, amount, due_on, since, made_at, state)
                    values (gen_random_uuid(), ?, ?, 'PLEDGE', ?, ?, ?, now(), now(), 'OPEN')
                    """,
                    purse.alliance.town.clusterId,
                    purse.id,
                    third.organisationId(),
                    1_000 + days,
                    today.minusDays(days));
        }
        purse.get(purse.leader, "/arrears")
                .body("items", hasSize(1))
                .body("items[0].organisationName", equalTo(third.organisationName()))
                .body("items[0].since", equalTo(today.minusDays(366).toString()))
                .body("items[0].daysLate", equalTo(366))
                .body("items[0].upTo30", equalTo(100 + 1_001 + 1_030))
                .body("items[0].upTo60", equalTo(1_031 + 1_060))
                .body("items[0].upTo90", equalTo(1_061 + 1_090))
                .body("items[0].over90", equalTo(1_091 + 1_366))
                .body("items[0].owed", equalTo(100 + 8_000 + 1 + 30 + 31 + 60 + 61 + 90 + 91 + 366));
        purse.alliance
                .post(third, "/members/" + purse.alliance.stay(third) + "/withdrawal")
                .statusCode(200)
                .body("obligations.id", hasItem(purse.id.toString()));
    }

    @Test
    @DisplayName("are waived by the treasurer and another one, who neither asked nor is to pay")
    void waived() {
        set("ONCE", 100, today);
        String claim = of(third).get(0);
        String waiver = "/claims/" + claim + "/waiver";
        purse.post(purse.leader, waiver + "/approval").statusCode(409).body("code", equalTo("claim-waiver-not-asked"));
        purse.post(purse.leader, waiver, Map.of("reason", "Flood")).statusCode(403);
        purse.post(purse.treasurer, waiver, Map.of("reason", "Flood"))
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("waiver.reason", equalTo("Flood"));
        Happening.told(Happening.read("claim.waiver-asked", claim), purse.leader);
        purse.post(purse.treasurer, waiver, Map.of("reason", "Flood"))
                .statusCode(409)
                .body("code", equalTo("claim-waiver-asked"));
        purse.post(purse.treasurer, waiver + "/approval").statusCode(403).body("code", equalTo("claim-waiver-own"));
        purse.post(third, waiver + "/approval").statusCode(403).body("code", equalTo("claim-waiver-own"));
        Resident fourth = purse.alliance.member(purse.alliance.town.firm());
        purse.post(fourth, waiver + "/approval").statusCode(403).body("code", equalTo("claim-not-approver"));
        purse.post(purse.leader, waiver + "/rejection").statusCode(200).body("waiver", nullValue());
        purse.post(purse.treasurer, waiver, Map.of("reason", "Great flood")).statusCode(200);
        purse.post(purse.leader, waiver + "/approval")
                .statusCode(200)
                .body("state", equalTo("WAIVED"))
                .body("reason", equalTo("Great flood"));
        Happening.told(Happening.read("claim.waived", claim), third);
        purse.post(purse.leader, waiver + "/rejection").statusCode(409).body("code", equalTo("claim-ended"));
        purse.post(third, "/pledges/" + of(purse.leader).get(0) + "/withdrawal", Map.of())
                .statusCode(403);
        purse.post(purse.leader, "/pledges/" + of(purse.leader).get(0) + "/withdrawal", Map.of())
                .statusCode(409)
                .body("code", equalTo("claim-no-pledge"));
    }

    @Test
    @DisplayName("are told to who is to pay, and reminded of once before their day and once in each month after it")
    void reminded() {
        set("ONCE", 100, today);
        String claim = of(third).get(0);
        Happening.told(Happening.read("claim.asked", claim), third);
        purse.morning(tick);
        due(claim, 3);
        due(claim, 2);
        due(claim, -1);
        due(claim, -30);
        due(claim, -31);
        assertThat(deeds("claim.near", claim)).isOne();
        assertThat(deeds("claim.overdue", claim)).isEqualTo(2);
        Happening.told(Happening.read("claim.near", claim), third);
        Happening.told(Happening.read("claim.overdue", claim), third);
        third.calls()
                .header("Accept-Language", "en")
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].kind", equalTo("CLAIM_OVERDUE"))
                .body("items[0].title", equalTo("₹1.00 is late"));
    }

    /** In so many days. */
    private void due(String claim, int days) {
        Town.run("update cost_pool_claim set due_on = ? where id = ?", today.plusDays(days), UUID.fromString(claim));
        purse.morning(tick);
    }

    private static long deeds(String verb, String claim) {
        return Town.count("select count(*) from deed where verb = ? and entity_id = ?", verb, UUID.fromString(claim));
    }
}
