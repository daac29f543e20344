package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Many who write into one book at once")
class CostPoolRaceTest {
    @Test
    @DisplayName("are served one after the other: no gap in chain and receipts, the cash box is never overdrawn")
    void manyAtOnce() {
        Purse purse = new Purse(3);
        Resident third = purse.members.get(2);
        List<Supplier<Integer>> calls = new ArrayList<>();
        for (int nth = 0; nth < 12; nth++) {
            String expense = purse.submit(purse.treasurer, Purse.expense(1_000));
            calls.add(() -> purse.approve(purse.leader, expense).extract().statusCode());
        }
        for (int nth = 0; nth < 8; nth++) {
            calls.add(() -> purse.post(purse.treasurer, "/contributions", Purse.contribution(third, 1_000))
                    .extract()
                    .statusCode());
        }
        List<Integer> answers = Race.atOnce(calls);
        assertThat(answers.subList(12, 20)).containsOnly(201);
        long approved =
                answers.subList(0, 12).stream().filter(status -> status == 201).count();
        assertThat(answers.subList(0, 12)).isSubsetOf(201, 409);
        assertThat(purse.cash()).isEqualTo(8_000 - 1_000 * approved).isNotNegative();
        assertThat(purse.transactions()).isEqualTo(8 + approved);
        assertThat(Town.count("select max(receipt_number) from cost_pool_contribution where pool_id = ?", purse.id))
                .isEqualTo(8);
        purse.get(third, "/proof").body("sound", equalTo(true));
    }

    @Test
    @DisplayName("approve one expense once, though two officers do it in the same moment")
    void twoOfficers() {
        Purse purse = new Purse(3);
        Resident third = purse.members.get(2);
        String expense = purse.submit(third, Purse.expense(900, Purse.paidBy(third, 900)));
        List<Integer> answers = Race.atOnce(List.of(
                () -> purse.approve(purse.leader, expense).extract().statusCode(),
                () -> purse.approve(purse.treasurer, expense).extract().statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        assertThat(purse.transactions()).isOne();
        assertThat(purse.position(third)).isEqualTo(600);
    }

    @Test
    @DisplayName("settle a pool once: each transfer is proposed once, whoever asks how often")
    void settledTwice() {
        Purse purse = new Purse(3);
        purse.spend(Purse.expense(900, Purse.paidBy(purse.leader, 900)));
        Supplier<Integer> settle =
                () -> purse.post(purse.treasurer, "/settlement").extract().statusCode();
        assertThat(Race.atOnce(List.of(settle, settle))).containsOnly(200);
        List<Map<String, Object>> proposed =
                purse.get(purse.leader, "/transfers?state=PROPOSED").extract().path("items");
        assertThat(proposed).extracting(each -> each.get("amount")).containsExactly(300, 300);
    }
}
