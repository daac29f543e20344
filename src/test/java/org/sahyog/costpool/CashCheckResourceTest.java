package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
@DisplayName("What is counted in the box of a pool")
class CashCheckResourceTest {
    private Purse purse;
    private Resident leader;
    private Resident third;

    /** 500 rupees came yesterday, 200 today. */
    @BeforeEach
    void fill() {
        purse = new Purse(3);
        leader = purse.leader;
        third = purse.members.get(2);
        Map<String, Object> early = Purse.contribution(third, 50_000);
        early.put("paidOn", Purse.today().minusDays(1).toString());
        Purse.made(purse.post(purse.treasurer, "/contributions", early));
        purse.receive(third, 20_000);
    }

    private static Map<String, Object> count(int daysAgo, long counted) {
        return new HashMap<>(Map.of("day", Purse.today().minusDays(daysAgo).toString(), "counted", counted));
    }

    private ValidatableResponse check(Map<String, ?> count) {
        return purse.post(purse.treasurer, "/cash-checks", count);
    }

    @Test
    @DisplayName("is compared with what the book says of that day; days on which nobody counted are listed")
    void even() {
        String today = Purse.today().toString();
        String yesterday = Purse.today().minusDays(1).toString();
        purse.get(third, "/unchecked-days").body("items.day", contains(today, yesterday));
        purse.get(third, "/unchecked-days?limit=1").body("items.day", contains(today));
        purse.post(leader, "/cash-checks", count(1, 50_000)).statusCode(403);
        Map<String, Object> notes = count(1, 50_000);
        notes.put("notes", List.of(Map.of("value", 50_000, "count", 1), Map.of("value", 100, "count", 1)));
        check(notes).statusCode(422).body("code", equalTo("cash-notes-unfit"));
        notes.put("notes", List.of(Map.of("value", 20_000, "count", 2), Map.of("value", 10_000, "count", 1)));
        check(notes).statusCode(201).body("state", equalTo("EVEN")).body("notes", hasSize(2));
        check(count(1, 50_000)).statusCode(409).body("code", equalTo("cash-checked"));
        check(count(0, 70_000)).statusCode(201).body("expected", equalTo(70_000));
        purse.get(third, "/unchecked-days").body("items", hasSize(0));
        purse.get(third, "/cash-checks").body("items.day", contains(today, yesterday));
        assertThat(purse.transactions()).isEqualTo(2);
    }

    @Test
    @Tag("pain-10")
    @DisplayName(
            "and is less says why, and is put into the book by another one only: a cost of those who share that day")
    void missing() {
        check(count(0, 69_970)).statusCode(422).body("code", equalTo("cash-reason-needed"));
        Map<String, Object> less = count(0, 69_970);
        less.put("reason", "A torn note");
        String id = Purse.made(check(less).body("difference", equalTo(-30)).body("state", equalTo("WAITING")));
        purse.post(purse.treasurer, "/closing").statusCode(409).body("code", equalTo("costpool-not-even"));
        String confirmation = "/cash-checks/" + id + "/confirmation";
        purse.post(purse.treasurer, confirmation).statusCode(403).body("code", equalTo("confirmation-own"));
        purse.post(third, confirmation).statusCode(403).body("code", equalTo("confirmation-not-confirmer"));
        assertThat(purse.cash()).isEqualTo(70_000);
        purse.post(leader, confirmation).statusCode(200).body("state", equalTo("POSTED"));
        purse.post(leader, confirmation).statusCode(409).body("code", equalTo("confirmation-decided"));
        assertThat(purse.cash()).isEqualTo(69_970);
        assertThat(purse.position(leader)).isEqualTo(-10);
        purse.get(third, "/settlement").body("positions.find { it.position == -10 }.counted", equalTo(-10));
        purse.get(third, "/proof").body("sound", equalTo(true));
    }

    @Test
    @DisplayName(
            "and is missing on two days is missing once: a count is confirmed only while the book says what it said then")
    void once() {
        Town.run("update cost_pool_member set joined_on = joined_on - 9 where pool_id = ?", purse.id);
        Map<String, Object> monday = count(1, 49_800);
        monday.put("reason", "200 are missing");
        Map<String, Object> tuesday = count(0, 69_800);
        tuesday.put("reason", "200 are missing");
        String first = Purse.made(check(monday));
        String second = Purse.made(check(tuesday));
        purse.post(leader, "/cash-checks/" + first + "/confirmation").statusCode(200);
        purse.post(leader, "/cash-checks/" + second + "/confirmation")
                .statusCode(409)
                .body("code", equalTo("cash-book-moved"));
        assertThat(purse.cash()).isEqualTo(69_800);
        purse.post(leader, "/cash-checks/" + second + "/refusal", Map.of("reason", "Known already"))
                .statusCode(200);
        check(count(0, 69_800)).statusCode(201).body("state", equalTo("EVEN"));
    }

    @Test
    @DisplayName("and is more belongs to them; what another one refuses is counted again")
    void tooMuch() {
        Map<String, Object> more = count(0, 70_003);
        more.put("reason", "Somebody paid and was not written down");
        String id = Purse.made(check(more));
        purse.post(leader, "/cash-checks/" + id + "/refusal", Map.of("reason", "Ask again"))
                .statusCode(200)
                .body("refusalReason", equalTo("Ask again"));
        purse.post(leader, "/cash-checks/" + Purse.made(check(more)) + "/confirmation")
                .statusCode(200);
        assertThat(purse.cash()).isEqualTo(70_003);
        assertThat(purse.position(leader)).isOne();
    }
}
