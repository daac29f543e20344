package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Income tax that is kept back from who made a bill")
class TdsResourceTest {
    private Purse purse;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        third = purse.members.get(2);
        purse.receive(third, 200_000);
    }

    /** A trainer of 1,000 rupees and 180 of GST; 10 % of the 1,000 are kept back. */
    private static Map<String, Object> trainer(long net, Map<String, ?> tds) {
        Map<String, Object> draft = Purse.expense(118_000, Map.of("from", "CASH", "amount", net));
        draft.put("category", "TRAINER");
        draft.put("tax", 18_000);
        draft.put("tds", tds);
        return draft;
    }

    private static Map<String, Object> tds() {
        return new HashMap<>(
                Map.of("section", "194J", "rate", 1_000, "base", 100_000, "amount", 10_000, "pan", "aapfu 0939f"));
    }

    private static Map<String, Object> challan(String... expenses) {
        return new HashMap<>(Map.of(
                "expenseIds", List.of(expenses),
                "place", "CASH",
                "bsrCode", "0510308",
                "challanNumber", "00123",
                "depositedOn", Purse.today().toString()));
    }

    private long owed() {
        return Town.count("""
                select coalesce(-sum(l.balance), 0) from ledger_account a join ledger_balance l on l.account_id = a.id
                where a.book_id = ? and a.name = 'TDS:SECTION_194J'
                """, purse.id);
    }

    @Test
    @DisplayName(
            "leaves the payee the rest; the pool owes it until a challan says that it is remitted, and does not close before")
    void remitted() {
        String id = purse.spend(trainer(108_000, tds()));
        purse.get(third, "/expenses/" + id).body("tds.amount", equalTo(10_000));
        assertThat(purse.cash()).isEqualTo(92_000);
        assertThat(owed()).isEqualTo(10_000);
        assertThat(purse.position(purse.leader) + purse.position(purse.treasurer) + purse.position(third))
                .isEqualTo(200_000 - 118_000);
        purse.get(third, "/tds-deductions?open=true").body("items[0].expenseId", equalTo(id));
        purse.post(purse.leader, "/tds-remittances", challan(id)).statusCode(403);
        String remittance = Purse.made(purse.post(purse.treasurer, "/tds-remittances", challan(id)));
        purse.yes("/tds-remittances/" + remittance).body("decidedBy", notNullValue());
        assertThat(owed()).isZero();
        assertThat(purse.cash()).isEqualTo(82_000);
        purse.get(third, "/tds-deductions?open=true").body("items", hasSize(0));
        purse.get(third, "/tds-remittances")
                .body("items[0].deductions[0].section", equalTo("194J"))
                .body("items[0].amount", equalTo(10_000));
        purse.post(purse.treasurer, "/tds-remittances", challan(id))
                .statusCode(422)
                .body("code", equalTo("tds-not-owed"));
        purse.post(purse.leader, "/expenses/" + id + "/reversal", Map.of("reason", "Twice"))
                .statusCode(409)
                .body("code", equalTo("expense-tds-remitted"));
        String back = "/tds-remittances/" + remittance + "/reversal";
        purse.post(purse.treasurer, back, Map.of("reason", "Of another pool")).statusCode(200);
        purse.post(purse.treasurer, back, Map.of("reason", "Of another pool"))
                .statusCode(409)
                .body("code", equalTo("confirmation-reversed"));
        assertThat(owed()).isEqualTo(10_000);
        purse.post(purse.treasurer, "/tds-remittances", challan(id))
                .statusCode(201)
                .body("state", equalTo("WAITING"));
        purse.receive(third, 100_000);
        String other = purse.spend(trainer(
                108_000 - 100,
                Map.of("section", "194J", "rate", 1_000, "base", 100_999, "amount", 10_100, "pan", "AAPFU0939F")));
        purse.post(purse.treasurer, "/tds-remittances", challan(other))
                .statusCode(409)
                .body("code", equalTo("tds-challan-used"));
        purse.get(third, "/proof").body("sound", equalTo(true));
    }

    @Test
    @Tag("pain-10")
    @DisplayName("is owed until another one than the treasurer has seen the challan, and still after a refusal")
    void twoPairsOfEyes() {
        String id = purse.spend(trainer(108_000, tds()));
        String remittance =
                "/tds-remittances/" + Purse.made(purse.post(purse.treasurer, "/tds-remittances", challan(id)));
        assertThat(owed()).isEqualTo(10_000);
        purse.get(third, "/tds-deductions?open=true").body("items", hasSize(0));
        purse.post(purse.treasurer, remittance + "/confirmation")
                .statusCode(403)
                .body("code", equalTo("confirmation-own"));
        purse.post(third, remittance + "/refusal", Map.of("reason", "No stamp"))
                .statusCode(403)
                .body("code", equalTo("confirmation-not-confirmer"));
        purse.post(purse.treasurer, "/tds-remittances", challan(id))
                .statusCode(422)
                .body("code", equalTo("tds-not-owed"));
        purse.post(purse.leader, remittance + "/refusal", Map.of("reason", "No stamp"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("transactionId", nullValue());
        purse.get(third, "/tds-deductions?open=true").body("items[0].expenseId", equalTo(id));
        purse.yes("/tds-remittances/" + Purse.made(purse.post(purse.treasurer, "/tds-remittances", challan(id))));
        assertThat(owed()).isZero();
    }

    @Test
    @DisplayName("is the rate of its base; payments make the rest; without a PAN it is 20 %")
    void unfit() {
        refused("expense-paid-otherwise", trainer(118_000, tds()));
        refused("expense-tds-otherwise", trainer(108_000, with("rate", 900)));
        refused("expense-tds-base", trainer(108_000, with("base", 118_001)));
        refused("expense-pan-needed", trainer(108_000, with("pan", null)));
        refused("request-invalid", trainer(108_000, with("pan", "AAPFU0939")));
        refused("request-invalid", trainer(108_000, with("section", "J194")));
        Map<String, Object> other = trainer(108_000, tds());
        other.put("gstin", "09AAACH7409R1ZZ");
        refused("expense-pan-otherwise", other);
        other.put("tds", with("pan", null));
        purse.post(third, "/expenses/preview", other).statusCode(200).body("ofMembers", equalTo(118_000));
        purse.post(
                        third,
                        "/expenses/preview",
                        trainer(98_000, Map.of("section", "194J", "rate", 2_000, "base", 100_000, "amount", 20_000)))
                .statusCode(200);
    }

    @Test
    @DisplayName("of a PAN shows all to officers and to who submitted the bill, to all others its digits alone")
    void masked() {
        purse = new Purse(4);
        third = purse.members.get(2);
        Resident fourth = purse.members.get(3);
        purse.receive(third, 200_000);
        String id = Purse.made(
                purse.post(third, "/expenses", trainer(108_000, tds())).body("tds.pan", equalTo("AAPFU0939F")));
        purse.get(third, "/expenses/" + id).body("tds.pan", equalTo("AAPFU0939F"));
        purse.get(purse.treasurer, "/expenses/" + id).body("tds.pan", equalTo("AAPFU0939F"));
        purse.get(fourth, "/expenses/" + id).body("tds.pan", equalTo("•••••0939•"));
        purse.get(fourth, "/expenses").body("items[0].tds.pan", equalTo("•••••0939•"));
        purse.approve(purse.leader, id).statusCode(201).body("tds.pan", equalTo("AAPFU0939F"));
        purse.get(third, "/tds-deductions").body("items[0].pan", equalTo("AAPFU0939F"));
        purse.get(purse.leader, "/tds-deductions").body("items[0].pan", equalTo("AAPFU0939F"));
        purse.get(fourth, "/tds-deductions").body("items[0].pan", equalTo("•••••0939•"));
        purse.post(fourth, "/expenses", trainer(108_000, with("pan", "•••••0939•")))
                .statusCode(422)
                .body("code", equalTo("request-invalid"));
    }

    private static Map<String, Object> with(String field, Object value) {
        Map<String, Object> tds = tds();
        tds.put(field, value);
        return tds;
    }

    private void refused(String code, Map<String, ?> expense) {
        purse.post(third, "/expenses", expense).statusCode(422).body("code", equalTo(code));
    }
}
