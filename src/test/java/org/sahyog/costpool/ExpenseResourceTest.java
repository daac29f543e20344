package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.network.Alliance;
import org.sahyog.shared.Ids;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@DisplayName("An expense of a cost pool")
class ExpenseResourceTest {
    private Purse purse;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        third = purse.members.get(2);
    }

    @Test
    @DisplayName("is previewed as it will be laid on members, approved by another, and then in the book to the paisa")
    void approved() {
        Map<String, Object> bus = Purse.expense(10_000, Purse.paidBy(third, 10_000));
        bus.put("id", Ids.next().toString());
        List<Integer> previewed = third.calls()
                .contentType("application/json")
                .body(bus)
                .post(purse.path + "/expenses/preview")
                .then()
                .statusCode(200)
                .body("ofMembers", equalTo(10_000))
                .extract()
                .path("shares.amount");
        assertThat(purse.transactions()).isZero();
        String id = purse.submit(third, bus);
        assertThat(purse.transactions()).isZero();
        purse.approve(purse.leader, id)
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("shares.amount.sum()", equalTo(10_000))
                .body("approvals[0].personId", equalTo(purse.leader.personId().toString()));
        List<Integer> shares = purse.get(third, "/expenses/" + id).extract().path("shares.amount");
        assertThat(shares).containsExactlyElementsOf(previewed);
        long own = Town.count("""
                select e.amount from ledger_entry e join ledger_account a on a.id = e.account_id
                where a.book_id = ? and a.party_id = ? and e.amount > 0
                """, purse.id, third.organisationId());
        assertThat(purse.position(third)).isEqualTo(10_000 - own);
        assertThat(purse.position(third) + purse.position(purse.leader) + purse.position(purse.treasurer))
                .isZero();
    }

    @Test
    @Tag("pain-10")
    @DisplayName("is never approved by who submitted it, whatever office she holds, nor by who holds none")
    void twoPairsOfEyes() {
        purse.receive(third, 5_000);
        String id = purse.submit(purse.treasurer, Purse.expense(3_000));
        purse.approve(purse.treasurer, id).statusCode(403).body("code", equalTo("expense-own"));
        purse.approve(third, id).statusCode(403).body("code", equalTo("expense-not-approver"));
        purse.approve(purse.alliance.town.cda, id).statusCode(403);
        purse.post(purse.treasurer, "/expenses/" + id + "/rejection", Map.of("reason", "No"))
                .statusCode(403);
        assertThat(purse.transactions()).isOne();
        purse.approve(purse.leader, id).statusCode(201);
        purse.approve(purse.leader, id).statusCode(409).body("code", equalTo("expense-decided"));
        purse.post(purse.treasurer, "/expenses/" + id + "/reversal", Map.of("reason", "No"))
                .statusCode(403)
                .body("code", equalTo("expense-own"));
        assertThat(purse.cash()).isEqualTo(2_000);
    }

    @Test
    @Tag("pain-10")
    @DisplayName("of the only officer is approved by somebody of another member")
    void singleOfficer() {
        Purse alone = new Purse(3, Map.of("minimumOfficers", 1));
        Town.run(
                "update network_officer set ended_at = now(), why = 'LEFT' where network_id = ? and role = 'LEADER'",
                alone.alliance.id);
        Resident member = alone.members.get(2);
        String id = alone.submit(alone.treasurer, Purse.expense(900, Purse.paidBy(alone.treasurer, 900)));
        Resident colleague =
                Town.person(alone.treasurer.organisationId(), alone.treasurer.organisationName(), "OWNER", "firm");
        alone.approve(colleague, id).statusCode(403).body("code", equalTo("expense-not-approver"));
        alone.approve(member, id).statusCode(201).body("state", equalTo("APPROVED"));
    }

    @Test
    @DisplayName("needs as many approvals as the charter says; the same person says yes once")
    void twoApprovals() {
        Purse strict = new Purse(4, Map.of("spendApprovals", 2));
        strict.alliance.elect(strict.members.get(2), "SECRETARY");
        String id = strict.submit(strict.members.get(3), Purse.expense(800, Purse.paidBy(strict.members.get(3), 800)));
        strict.approve(strict.leader, id).statusCode(201).body("state", equalTo("SUBMITTED"));
        strict.approve(strict.leader, id).statusCode(409).body("code", equalTo("expense-approved-by-you"));
        strict.approve(strict.members.get(2), id)
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("approvals", hasSize(2));
    }

    @Test
    @DisplayName("above what the charter says needs a carried vote, which covers so much and no more")
    void voted() {
        Purse careful = new Purse(3, Map.of("voteAbove", 1_000));
        Map<String, Object> stall = Purse.expense(1_001, Purse.paidBy(careful.treasurer, 1_001));
        careful.post(careful.treasurer, "/expenses", stall)
                .statusCode(422)
                .body("code", equalTo("expense-vote-needed"))
                .body("detail", containsString("₹10.00"));
        Alliance alliance = careful.alliance;
        String proposal = alliance.proposal(
                careful.leader, "SPEND", Map.of("spending", Map.of("amount", 1_500, "currency", "INR")));
        stall.put("proposalId", proposal);
        careful.post(careful.treasurer, "/expenses", stall).statusCode(422).body("code", equalTo("expense-vote-unfit"));
        alliance.carry(proposal);
        careful.spend(stall);
        careful.post(careful.treasurer, "/expenses", stall)
                .statusCode(422)
                .body("code", equalTo("expense-vote-unfit"))
                .body("detail", containsString("₹4.99"));
        careful.spend(Purse.expense(1_000, Purse.paidBy(careful.treasurer, 1_000)));
    }

    @Test
    @DisplayName("is not approved while the network may not spend")
    void frozen() {
        String id = purse.submit(third, Purse.expense(900, Purse.paidBy(third, 900)));
        Town.run(
                "update network_officer set ended_at = now(), why = 'LEFT' where network_id = ? and role = 'TREASURER'",
                purse.alliance.id);
        purse.approve(purse.leader, id).statusCode(409).body("code", equalTo("network-spending-frozen"));
        assertThat(purse.transactions()).isZero();
    }

    @Test
    @Tag("pain-11")
    @DisplayName("is one bill of several payers, of which a project bears a part and members the rest")
    void severalPayers() {
        purse.receive(third, 20_000);
        Map<String, Object> bill = Purse.expense(
                100_000,
                Map.of("from", "CASH", "amount", 20_000),
                Purse.paidBy(purse.leader, 50_000),
                Map.of("from", "PAYER_CLASS", "payerClass", "PROJECT", "amount", 30_000));
        bill.put("bearers", List.of(Map.of("payerClass", "PROJECT", "amount", 40_000)));
        String id = purse.spend(bill);
        purse.get(third, "/expenses/" + id)
                .body("shares.amount", equalTo(List.of(20_000, 20_000, 20_000)))
                .body("payments", hasSize(3));
        assertThat(purse.position(purse.leader)).isEqualTo(30_000);
        assertThat(purse.position(third)).isZero();
        assertThat(purse.position(purse.treasurer)).isEqualTo(-20_000);
        assertThat(purse.cash()).isZero();
        purse.get(third, "/settlement")
                .body("outside[0].payerClass", equalTo("PROJECT"))
                .body("outside[0].position", equalTo(-10_000));
    }

    @Test
    @Tag("pain-7")
    @DisplayName("whose payments, bearers or parts do not fit is refused, and nothing is kept")
    void unfit() {
        refused("expense-paid-otherwise", Purse.expense(1_000, Purse.paidBy(third, 999)));
        refused("expense-payment-unfit", Purse.expense(1_000, Map.of("from", "MEMBER", "amount", 1_000)));
        refused(
                "expense-payment-unfit",
                Purse.expense(
                        1_000, Map.of("from", "CASH", "organisationId", third.organisationId(), "amount", 1_000)));
        refused("expense-payer-not-in-pool", Purse.expense(1_000, Purse.paidBy(purse.alliance.town.firm(), 1_000)));
        refused("expense-borne-too-much", with("bearers", List.of(bearer("STATE", 600), bearer("BANK", 600))));
        refused("expense-bearer-twice", with("bearers", List.of(bearer("STATE", 1), bearer("STATE", 1))));
        refused("expense-part-twice", with("parts", List.of(part(third, 1), part(third, 1))));
        refused("expense-part-not-in-pool", with("parts", List.of(part(purse.alliance.town.firm(), 1))));
        Map<String, Object> percent = with("parts", List.of(part(third, 5_000), part(purse.leader, 4_999)));
        percent.put("rule", "BY_PERCENTAGE");
        refused("expense-parts-not-the-whole", percent);
        Map<String, Object> amounts = with("parts", List.of(part(third, 500), part(purse.leader, 499)));
        amounts.put("rule", "BY_AMOUNT");
        refused("expense-parts-not-the-total", amounts);
        refused("costpool-day-unfit", with("spentOn", Purse.today().plusDays(1).toString()));
        refused(
                "costpool-day-unfit",
                with("spentOn", Purse.today().minusDays(367).toString()));
        refused("expense-evidence-needed", with("inKind", true));
        refused("expense-tax-unfit", with("tax", 1_001));
        refused("expense-part-of-nobody", with("rule", "BY_USAGE"));
        for (Object amount : List.of(0, -5, 10_000_000_000_001L, "9223372036854775808", 1.5)) {
            purse.post(
                            third,
                            "/expenses",
                            Map.of(
                                    "title",
                                    "x",
                                    "category",
                                    "OTHER",
                                    "amount",
                                    amount,
                                    "spentOn",
                                    Purse.today().toString(),
                                    "payments",
                                    List.of(Map.of("from", "CASH", "amount", 1))))
                    .statusCode(oneOf(400, 422));
        }
        assertThat(Town.count("select count(*) from cost_pool_expense where pool_id = ?", purse.id))
                .isZero();
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> expense = Purse.expense(1_000, Purse.paidBy(third, 1_000));
        expense.put(field, value);
        return expense;
    }

    private static Map<String, Object> bearer(String payerClass, int amount) {
        return Map.of("payerClass", payerClass, "amount", amount);
    }

    private static Map<String, Object> part(Resident member, int part) {
        return Map.of("organisationId", member.organisationId(), "part", part);
    }

    private void refused(String code, Map<String, ?> expense) {
        purse.post(third, "/expenses", expense).statusCode(422).body("code", equalTo(code));
    }

    @Test
    @DisplayName("by use is shared by hours on the machine, read in thousandths")
    void byUse() {
        Map<String, Object> machine = with("rule", "BY_USAGE");
        machine.put("parts", List.of(part(purse.leader, 2_500), part(purse.treasurer, 7_500)));
        purse.spend(machine);
        assertThat(purse.position(purse.leader)).isEqualTo(-250);
        assertThat(purse.position(purse.treasurer)).isEqualTo(-750);
        assertThat(purse.position(third)).isEqualTo(1_000);
    }

    @Test
    @DisplayName("in another currency says its rate, which must make its amount")
    void foreign() {
        Map<String, Object> hotel = Purse.expense(1_181_400, Purse.paidBy(third, 1_181_400));
        hotel.put("foreign", Map.of("currency", "EUR", "amount", 12_000, "rate", 98.45));
        purse.spend(hotel);
        hotel.put("foreign", Map.of("currency", "JPY", "amount", 12_000, "rate", 0.5));
        refused("expense-rate-otherwise", hotel);
        hotel.put("foreign", Map.of("currency", "INR", "amount", 1_181_400, "rate", 1));
        refused("expense-rate-needless", hotel);
    }

    @Test
    @DisplayName("does not take more from the cash box than is in it")
    void shortOfMoney() {
        purse.receive(third, 5_000);
        String id = purse.submit(purse.treasurer, Purse.expense(5_001));
        purse.approve(purse.leader, id)
                .statusCode(409)
                .body("code", equalTo("ledger-short-of-money"))
                .body("detail", containsString("₹0.01"));
        purse.get(third, "/expenses/" + id).body("state", equalTo("SUBMITTED")).body("approvals", hasSize(0));
        purse.receive(third, 1);
        purse.approve(purse.leader, id).statusCode(201);
        assertThat(purse.cash()).isZero();
    }

    @Test
    @DisplayName("is proved by a receipt that proves no other one, in no pool, until it comes to nothing")
    void receiptOnce() {
        String receipt = bring(third);
        Map<String, Object> first = with("receipts", List.of(receipt));
        String id = purse.submit(third, first);
        purse.get(purse.leader, "/expenses/" + id).body("receipts[0].id", equalTo(receipt));
        purse.leader.calls().get("/files/" + receipt).then().statusCode(200);
        purse.alliance.town.firm().calls().get("/files/" + receipt).then().statusCode(404);
        Purse other = new Purse(purse.alliance, "EQUAL");
        other.post(third, "/expenses", first).statusCode(409).body("code", equalTo("expense-receipt-used"));
        Map<String, Object> again = with("receipts", List.of(bring(purse.treasurer)));
        purse.post(purse.treasurer, "/expenses", again).statusCode(409).body("code", equalTo("expense-receipt-used"));
        purse.post(purse.leader, "/expenses/" + id + "/rejection", Map.of("reason", "Blurred"))
                .statusCode(200)
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("Blurred"));
        purse.post(purse.treasurer, "/expenses", again).statusCode(201);
    }

    /** The same one, whoever brings it. */
    private static String bring(Resident by) {
        return Purse.made(by.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", "bill.png")
                .body(FileSamples.png())
                .post("/files")
                .then());
    }

    @Test
    @DisplayName("is withdrawn by its own people, and reversed by who may approve it: the book keeps both")
    void takenBack() {
        String waiting = purse.submit(third, Purse.expense(900, Purse.paidBy(third, 900)));
        purse.post(purse.leader, "/expenses/" + waiting + "/withdrawal")
                .statusCode(403)
                .body("code", equalTo("expense-not-yours"));
        purse.post(third, "/expenses/" + waiting + "/withdrawal")
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        purse.approve(purse.leader, waiting).statusCode(409);
        String spent = purse.spend(Purse.expense(900, Purse.paidBy(third, 900)));
        purse.post(purse.leader, "/expenses/" + spent + "/reversal", Map.of("reason", "Entered twice"))
                .statusCode(200)
                .body("state", equalTo("REVERSED"));
        purse.post(purse.leader, "/expenses/" + spent + "/reversal", Map.of("reason", "Entered twice"))
                .statusCode(409)
                .body("code", equalTo("expense-not-approved"));
        assertThat(purse.transactions()).isEqualTo(2);
        assertThat(purse.position(third)).isZero();
        assertThat(purse.position(purse.leader)).isZero();
    }

    @Test
    @Tag("pain-9")
    @DisplayName("that is sent again from a phone with a poor network is one expense, and one approval")
    void sentAgain() {
        UUID key = UUID.randomUUID();
        Map<String, Object> bus = Purse.expense(900, Purse.paidBy(third, 900));
        String first =
                sent(third, key, "/expenses", bus).statusCode(201).extract().path("id");
        String second =
                sent(third, key, "/expenses", bus).statusCode(201).extract().path("id");
        assertThat(second).isEqualTo(first);
        UUID yes = UUID.randomUUID();
        sent(purse.leader, yes, "/expenses/" + first + "/approvals", null).statusCode(201);
        sent(purse.leader, yes, "/expenses/" + first + "/approvals", null).statusCode(201);
        assertThat(purse.transactions()).isOne();
        third.calls()
                .contentType("application/json")
                .body(bus)
                .post(purse.path + "/expenses")
                .then()
                .statusCode(400);
    }

    private ValidatableResponse sent(Resident who, UUID key, String below, Map<String, ?> body) {
        var call = who.calls().contentType("application/json").header("Idempotency-Key", key);
        return (body == null ? call : call.body(body)).post(purse.path + below).then();
    }
}
