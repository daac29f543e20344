package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("What a vendor pays back of an expense")
class RefundResourceTest {
    private Purse purse;
    private Resident leader;
    private Resident third;
    private String bus;

    /** A bus of 100 rupees, of which the project bears 40; the rest leaves a paisa nowhere: 20 each. */
    @BeforeEach
    void spend() {
        purse = new Purse(3);
        leader = purse.leader;
        third = purse.members.get(2);
        Map<String, Object> draft = Purse.expense(10_000, Purse.paidBy(leader, 10_000));
        draft.put("bearers", List.of(Map.of("payerClass", "PROJECT", "amount", 4_000)));
        bus = purse.spend(draft);
    }

    private Map<String, Object> refund(long amount) {
        return new HashMap<>(Map.of(
                "expenseId",
                bus,
                "amount",
                amount,
                "into",
                "BANK",
                "refundedOn",
                Purse.today().toString()));
    }

    private String enter(Map<String, ?> refund) {
        return Purse.made(purse.post(purse.treasurer, "/refunds", refund));
    }

    private String confirmed(Map<String, ?> refund) {
        String id = enter(refund);
        purse.yes("/refunds/" + id).body("state", equalTo("CONFIRMED"));
        return id;
    }

    @Test
    @Tag("pain-10")
    @DisplayName("is in no book, and nobody’s, until another one than the treasurer says that it has come")
    void twoPairsOfEyes() {
        long before = purse.transactions();
        String id = enter(refund(4_000));
        String confirmation = "/refunds/" + id + "/confirmation";
        purse.get(third, "/refunds?state=WAITING")
                .body("items.id", contains(id))
                .body("items[0].shares", hasSize(0))
                .body("items[0].transactionId", nullValue());
        purse.get(third, "/expenses/" + bus).body("refunded", equalTo(0));
        purse.post(purse.treasurer, confirmation).statusCode(403).body("code", equalTo("confirmation-own"));
        purse.post(third, confirmation).statusCode(403).body("code", equalTo("confirmation-not-confirmer"));
        purse.post(purse.treasurer, "/refunds/" + id + "/reversal", Map.of("reason", "Of another bill"))
                .statusCode(409)
                .body("code", equalTo("confirmation-not-confirmed"));
        purse.post(purse.treasurer, "/refunds", refund(6_001)).statusCode(422).body("code", equalTo("refund-too-much"));
        purse.post(leader, "/expenses/" + bus + "/reversal", Map.of("reason", "Twice"))
                .statusCode(409)
                .body("code", equalTo("expense-refunded"));
        purse.post(purse.treasurer, "/closing").statusCode(409).body("code", equalTo("costpool-not-even"));
        assertThat(purse.transactions()).isEqualTo(before);
        purse.post(leader, "/refunds/" + id + "/refusal", Map.of("reason", "Not seen"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusalReason", equalTo("Not seen"))
                .body("decidedBy", notNullValue());
        purse.post(leader, confirmation).statusCode(409).body("code", equalTo("confirmation-decided"));
        assertThat(purse.transactions()).isEqualTo(before);
        confirmed(refund(10_000));
        assertThat(purse.transactions()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName(
            "is confirmed by somebody of another member where there is no other officer; PostgreSQL knows no one pair of eyes")
    void withoutOtherOfficer() {
        Town.run(
                "update network_officer set ended_at = now(), why = 'LEFT' where network_id = ? and person_id = ?",
                purse.alliance.id,
                leader.personId());
        String id = enter(refund(4_000));
        purse.post(third, "/refunds/" + id + "/confirmation")
                .statusCode(200)
                .body("shares.amount.sum()", equalTo(4_000));
        assertThatThrownBy(() -> Town.run(
                        "update cost_pool_refund set decided_by = created_by where id = ?", UUID.fromString(id)))
                .hasMessageContaining("cost_pool_refund_two_pairs_of_eyes");
    }

    @Test
    @DisplayName(
            "goes back to who bore it, to the paisa, in however many parts: in the end each has exactly what it bore")
    void split() {
        purse.post(leader, "/refunds", refund(1)).statusCode(403);
        for (long part : List.of(1L, 3_333L, 2L, 6_664L)) {
            purse.yes("/refunds/" + enter(refund(part))).body("shares.amount.sum()", equalTo((int) part));
        }
        purse.post(purse.treasurer, "/refunds", refund(1)).statusCode(422).body("code", equalTo("refund-too-much"));
        assertThat(List.of(purse.position(third), purse.position(purse.treasurer), purse.position("PROJECT")))
                .containsOnly(0L);
        assertThat(purse.position(leader)).isEqualTo(10_000);
        purse.get(third, "").body("bank", equalTo(10_000)).body("spent", equalTo(0));
        purse.get(third, "/expenses/" + bus).body("refunded", equalTo(10_000));
        purse.get(third, "/refunds?expenseId=" + bus + "&limit=3").body("items", hasSize(3));
        purse.get(third, "/proof").body("sound", equalTo(true));
    }

    @Test
    @DisplayName("that a member received lies with it: it owes that to the others")
    void toMember() {
        Map<String, Object> back = refund(1_000);
        back.put("organisationId", leader.organisationId());
        purse.post(purse.treasurer, "/refunds", back).statusCode(422).body("code", equalTo("refund-place-unfit"));
        back.remove("into");
        confirmed(back);
        assertThat(purse.position(leader)).isEqualTo(10_000 - 2_000 - 1_000 + 200);
        assertThat(purse.position(third)).isEqualTo(-1_800);
        assertThat(purse.position("PROJECT")).isEqualTo(-3_600);
    }

    @Test
    @DisplayName("holds the expense; entered by mistake it is taken back once, and can come again")
    void reversed() {
        String id = confirmed(refund(10_000));
        purse.post(leader, "/expenses/" + bus + "/reversal", Map.of("reason", "Twice"))
                .statusCode(409)
                .body("code", equalTo("expense-refunded"));
        purse.post(purse.treasurer, "/refunds/" + id + "/reversal", Map.of("reason", "Of another bill"))
                .statusCode(200)
                .body("reversalReason", equalTo("Of another bill"));
        purse.post(purse.treasurer, "/refunds/" + id + "/reversal", Map.of("reason", "Of another bill"))
                .statusCode(409)
                .body("code", equalTo("confirmation-reversed"));
        confirmed(refund(5_000));
        assertThat(purse.position(third)).isEqualTo(-1_000);
        String waiting = purse.submit(purse.treasurer, Purse.expense(100, Purse.paidBy(third, 100)));
        Map<String, Object> early = refund(1);
        early.put("expenseId", waiting);
        purse.post(purse.treasurer, "/refunds", early).statusCode(422).body("code", equalTo("refund-expense-unfit"));
        Map<String, Object> before = refund(1);
        before.put("refundedOn", Purse.today().minusDays(1).toString());
        purse.post(purse.treasurer, "/refunds", before).statusCode(422).body("code", equalTo("costpool-day-unfit"));
    }
}
