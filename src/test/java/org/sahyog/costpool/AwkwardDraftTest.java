package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("What is sent to a cost pool, and cannot be")
class AwkwardDraftTest {
    private Purse purse;

    @BeforeEach
    void open() {
        purse = new Purse(2);
    }

    @Test
    @DisplayName("is a pool with the id of another")
    void poolTwice() {
        Map<String, Object> draft = Purse.draft(purse.alliance, "EQUAL");
        draft.put("id", purse.id);
        purse.leader
                .posts()
                .body(draft)
                .post("/clusters/" + purse.alliance.town.clusterId + "/cost-pools")
                .then()
                .body("code", equalTo("request-id-taken"));
    }

    @Test
    @DisplayName("is a member with the id of another")
    void memberTwice() {
        Resident third = purse.alliance.member(purse.alliance.town.firm());
        String taken = purse.get(third, "/members").extract().path("items[0].id");
        purse.post(third, "/members", Map.of("id", taken)).body("code", equalTo("request-id-taken"));
    }

    @Test
    @DisplayName("is a collection that gives two lines the same id")
    void lineTwice() {
        Object id = Ids.next();
        Map<String, Object> collection = Map.of(
                "into",
                "CASH",
                "paidOn",
                Purse.today().toString(),
                "lines",
                List.of(line(id, purse.leader), line(id, purse.treasurer)));
        purse.post(purse.treasurer, "/collections", collection).body("code", equalTo("request-id-taken"));
        assertThat(purse.cash()).isZero();
    }

    private static Map<String, Object> line(Object id, Resident member) {
        return Map.of("id", id, "organisationId", member.organisationId(), "amount", 900);
    }

    @Test
    @DisplayName("is a bill that at its rate is more than any number that we keep")
    void tooMuch() {
        Map<String, Object> bill = new HashMap<>(Purse.expense(900, Purse.paidBy(purse.treasurer, 900)));
        bill.put("foreign", Map.of("currency", "JPY", "amount", 10_000_000_000_000L, "rate", 1_000_000));
        purse.post(purse.treasurer, "/expenses", bill).statusCode(422).body("code", equalTo("expense-rate-otherwise"));
    }

    @Test
    @DisplayName("leaves a deed when it can be: a period that was closed, and by whom")
    void closedPeriod() {
        Map<String, Object> until = Map.of("until", Purse.today().minusDays(1).toString());
        purse.post(purse.treasurer, "/closed-periods", until).statusCode(201).body("closedBy", not(equalTo(null)));
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'cost-pool.period-closed' and entity_id = ? and person_id = ?",
                        purse.id,
                        purse.treasurer.personId()))
                .isOne();
    }
}
