package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
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

    @Test
    @DisplayName(
            "goes back to who bore it, to the paisa, in however many parts: in the end each has exactly what it bore")
    void split() {
        purse.post(leader, "/refunds", refund(1)).statusCode(403);
        for (long part : List.of(1L, 3_333L, 2L, 6_664L)) {
            purse.post(purse.treasurer, "/refunds", refund(part))
                    .statusCode(201)
                    .body("shares.amount.sum()", equalTo((int) part));
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
        enter(back);
        assertThat(purse.position(leader)).isEqualTo(10_000 - 2_000 - 1_000 + 200);
        assertThat(purse.position(third)).isEqualTo(-1_800);
        assertThat(purse.position("PROJECT")).isEqualTo(-3_600);
    }

    @Test
    @DisplayName("holds the expense; entered by mistake it is taken back once, and can come again")
    void reversed() {
        String id = enter(refund(10_000));
        purse.post(leader, "/expenses/" + bus + "/reversal", Map.of("reason", "Twice"))
                .statusCode(409)
                .body("code", equalTo("expense-refunded"));
        purse.post(purse.treasurer, "/refunds/" + id + "/reversal", Map.of("reason", "Of another bill"))
                .statusCode(200)
                .body("reversalReason", equalTo("Of another bill"));
        purse.post(purse.treasurer, "/refunds/" + id + "/reversal", Map.of("reason", "Of another bill"))
                .statusCode(409)
                .body("code", equalTo("refund-reversed"));
        enter(refund(5_000));
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
