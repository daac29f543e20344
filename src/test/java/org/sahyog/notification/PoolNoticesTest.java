package org.sahyog.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;

@QuarkusTest
@DisplayName("Of shared money people are told:")
class PoolNoticesTest {
    private Purse purse;
    private Resident leader;
    private Resident treasurer;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        leader = purse.leader;
        treasurer = purse.treasurer;
        third = purse.members.get(2);
    }

    private static void told(String verb, String entity, Resident... people) {
        Happening.told(Happening.read(verb, entity), people);
    }

    private static ValidatableResponse latest(Resident person) {
        return person.calls()
                .header("Accept-Language", "en")
                .get("/me/inbox?limit=1")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "an expense to the officers who may approve it, approved to each member with its share, rejected to who submitted it")
    void expenses() {
        String bus = purse.submit(third, Purse.expense(30_000, Purse.paidBy(third, 30_000)));
        told("expense.submitted", bus, leader, treasurer);
        latest(leader)
                .body("items[0].title", equalTo("₹300.00 to approve: Bus to Jaipur"))
                .body("items[0].text", startsWith(third.organisationName() + " has submitted"));
        purse.approve(leader, bus).statusCode(201);
        told("expense.approved", bus, treasurer, third);
        latest(treasurer)
                .body(
                        "items[0].text",
                        equalTo("“Bus to Jaipur” of ₹300.00 was approved in “Tour to Jaipur”. "
                                + treasurer.organisationName() + " bears ₹100.00 of it."));
        purse.post(leader, "/expenses/" + bus + "/reversal", Map.of("reason", "Twice"))
                .statusCode(200);
        told("expense.reversed", bus, treasurer, third);
        String again = purse.submit(third, Purse.expense(100, Purse.paidBy(third, 100)));
        purse.post(leader, "/expenses/" + again + "/rejection", Map.of("reason", "Blurred"))
                .statusCode(200);
        told("expense.rejected", again, third);
    }

    @Test
    @DisplayName("what came in to who gave it, with the receipt; who was brought in by the treasurer learns of it")
    void moneyIn() {
        String given = purse.receive(third, 1_25_000);
        told("contribution.received", given, third);
        latest(third)
                .body("items[0].title", startsWith("Receipt 20"))
                .body("items[0].kind", equalTo("CONTRIBUTION_RECEIVED"));
        purse.post(treasurer, "/contributions/" + given + "/reversal", Map.of("reason", "Wrong"))
                .statusCode(200);
        told("contribution.reversed", given, third);
        Resident fourth = purse.alliance.member(purse.alliance.town.firm());
        String stay = Purse.made(purse.post(treasurer, "/members", Map.of("organisationId", fourth.organisationId())));
        told("cost-pool.member-joined", stay, fourth);
    }

    @Test
    @DisplayName(
            "a transfer to who is to pay it, paid to who is to confirm it, confirmed to who has paid, disputed to both")
    void transfers() {
        purse.spend(Purse.expense(900, Purse.paidBy(leader, 900)));
        purse.post(treasurer, "/settlement").statusCode(200);
        List<Map<String, Object>> proposed =
                purse.get(third, "/transfers?state=PROPOSED").extract().path("items");
        String own = proposed.stream()
                .filter(each -> String.valueOf(each.get("from"))
                        .contains(third.organisationId().toString()))
                .map(each -> (String) each.get("id"))
                .findFirst()
                .orElseThrow();
        told("transfer.proposed", own, third);
        purse.post(third, "/transfers/" + own + "/payment", Map.of()).statusCode(200);
        told("transfer.paid", own, leader);
        purse.post(leader, "/transfers/" + own + "/dispute", Map.of("reason", "Not seen"))
                .statusCode(200);
        told("transfer.disputed", own, third);
        purse.post(leader, "/transfers/" + own + "/confirmation", Map.of()).statusCode(200);
        told("transfer.confirmed", own, third);
        latest(third).body("items[0].text", startsWith(leader.organisationName() + " confirms that ₹3.00"));
    }

    @Test
    @DisplayName("where a member is paid to its people and the treasurer, where the pool is paid to all; masked")
    void addresses() {
        Resident clerk = Happening.colleague(third);
        Map<String, Object> draft = Map.of(
                "organisationId", third.organisationId(), "payeeName", "Shiv Brass", "upiAddress", "shivbrass@okaxis");
        String first = Purse.made(purse.post(third, "/payee-addresses", draft));
        told("payee.stated", first, third, treasurer);
        String second = Purse.made(purse.post(third, "/payee-addresses", draft));
        told("payee.waiting", second, third, treasurer);
        latest(treasurer)
                .body("items[0].title", equalTo(third.organisationName() + " is to be paid elsewhere"))
                .body("items[0].urgent", equalTo(true))
                .body("items[0].text", containsString("Shiv Brass, sh••••@okaxis. Until then"));
        purse.post(third, "/payee-addresses/" + second + "/withdrawal").statusCode(200);
        told("payee.withdrawn", second, third, treasurer);
        String ofPool = Purse.made(purse.post(
                treasurer, "/payee-addresses", Map.of("payeeName", "Circle", "upiAddress", "circle@okaxis")));
        told("payee.stated", ofPool, leader, treasurer, third);
        assertThat(Happening.notices(Happening.read("payee.stated", ofPool), clerk))
                .isZero();
    }

    @Test
    @DisplayName(
            "what waits for a second pair of eyes to the other officers: the treasurer’s own contribution, an advance, a box that differs")
    void eyes() {
        purse.receive(third, 10_000);
        String own = Purse.made(purse.post(treasurer, "/contributions", Purse.contribution(treasurer, 500)));
        told("contribution.submitted", own, leader);
        latest(leader).body("items[0].title", equalTo("₹5.00 of " + treasurer.organisationName() + " to confirm"));
        purse.post(leader, "/contributions/" + own + "/refusal", Map.of("reason", "Not seen"))
                .statusCode(200);
        told("contribution.refused", own, treasurer);
        String advance = Purse.made(purse.post(
                treasurer,
                "/advances",
                Map.of("holderId", third.organisationId(), "purpose", "Bus", "amount", 2_000, "place", "CASH")));
        told("advance.submitted", advance, leader);
        purse.post(leader, "/advances/" + advance + "/approvals").statusCode(201);
        told("advance.given", advance, third);
        String returned = "/advances/" + advance + "/returns";
        String back = purse.post(
                        treasurer,
                        returned,
                        Map.of(
                                "amount",
                                100,
                                "place",
                                "CASH",
                                "returnedOn",
                                Purse.today().toString()))
                .statusCode(201)
                .extract()
                .path("returns[0].id");
        told("advance.return-entered", advance, leader);
        latest(leader).body("items[0].title", equalTo("₹1.00 of an advance to confirm"));
        purse.post(leader, returned + "/" + back + "/refusal", Map.of("reason", "Not seen"))
                .statusCode(200);
        told("advance.return-refused", advance, treasurer);
        latest(third).body("items[0].title", equalTo("₹20.00 in advance for " + third.organisationName()));
        String count = Purse.made(purse.post(
                treasurer,
                "/cash-checks",
                Map.of("day", Purse.today().toString(), "counted", 7_900, "reason", "A torn note")));
        told("cash-check.checked", count, leader);
        latest(leader).body("items[0].title", equalTo("The box of “Tour to Jaipur” differs by ₹1.00"));
    }

    @Test
    @DisplayName("what a vendor paid back to who has to look, then to each who bore it, with its part")
    void refunds() {
        String bus = purse.spend(Purse.expense(900, Purse.paidBy(leader, 900)));
        String refund = Purse.made(purse.post(
                treasurer,
                "/refunds",
                Map.of(
                        "expenseId",
                        bus,
                        "amount",
                        300,
                        "into",
                        "CASH",
                        "refundedOn",
                        Purse.today().toString())));
        told("refund.entered", refund, leader);
        latest(leader).body("items[0].title", equalTo("₹3.00 back for Bus to Jaipur to confirm"));
        purse.yes("/refunds/" + refund);
        told("refund.confirmed", refund, treasurer, third);
        latest(third).body("items[0].title", equalTo("₹1.00 of Bus to Jaipur back for " + third.organisationName()));
    }
}
