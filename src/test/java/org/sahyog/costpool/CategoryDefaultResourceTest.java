package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
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
@Tag("pain-7")
@DisplayName("The default of a category of costs")
class CategoryDefaultResourceTest {
    private Purse purse;
    private Resident leader;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        leader = purse.leader;
        third = purse.members.get(2);
    }

    private ValidatableResponse state(Map<String, ?> draft) {
        return purse.post(purse.treasurer, "/category-defaults", draft);
    }

    private static Map<String, Object> draft(String rule) {
        return new HashMap<>(Map.of("category", "TRAVEL", "rule", rule));
    }

    private static Map<String, Object> part(Resident member, int part) {
        return Map.of("organisationId", member.organisationId(), "part", part);
    }

    private Map<String, Object> bus(long amount) {
        return Purse.expense(amount, Purse.paidBy(leader, amount));
    }

    @Test
    @DisplayName("splits bills that say nothing, as the preview shows; what is from before stays as it was")
    void splits() {
        String before = purse.submit(purse.treasurer, bus(900));
        Map<String, Object> usual = draft("BY_SHARES");
        usual.put("parts", List.of(part(third, 3), part(leader, 1)));
        usual.put("bearers", List.of(Map.of("payerClass", "PROJECT", "share", 6_000)));
        String id = Purse.made(state(usual));
        purse.post(third, "/expenses/preview", bus(1_001))
                .statusCode(200)
                .body("usual", equalTo(true))
                .body("rule", equalTo("BY_SHARES"))
                .body("bearers[0].amount", equalTo(601))
                .body("ofMembers", equalTo(400))
                .body("shares.find { it.organisationId == '" + third.organisationId() + "' }.amount", equalTo(300));
        String after = purse.spend(bus(1_001));
        state(draft("EQUAL")).statusCode(201);
        purse.get(third, "/expenses/" + after)
                .body("rule", equalTo("BY_SHARES"))
                .body("bearers[0].amount", equalTo(601))
                .body("shares.amount.sum()", equalTo(400));
        purse.approve(leader, before).statusCode(201).body("shares.amount", equalTo(List.of(300, 300, 300)));
        purse.get(third, "/category-defaults").body("items", hasSize(1)).body("items[0].rule", equalTo("EQUAL"));
        purse.get(third, "/category-defaults?former=true&category=TRAVEL").body("items", hasSize(2));
        purse.post(purse.treasurer, "/category-defaults/" + id + "/withdrawal")
                .statusCode(409)
                .body("code", equalTo("category-ended"));
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'cost-pool.default-stated' and data ->> 'pool' = ?",
                        purse.id.toString()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("is overruled by what a bill says itself, and gone when it is withdrawn")
    void overruled() {
        Map<String, Object> usual = draft("EQUAL");
        usual.put("bearers", List.of(Map.of("payerClass", "STATE", "share", 10_000)));
        String id = Purse.made(state(usual));
        purse.post(third, "/expenses/preview", bus(999))
                .body("ofMembers", equalTo(0))
                .body("usual", equalTo(true));
        Map<String, Object> own = bus(999);
        own.put("bearers", List.of());
        own.put("rule", "EQUAL");
        purse.post(third, "/expenses/preview", own)
                .body("ofMembers", equalTo(999))
                .body("usual", equalTo(false));
        purse.post(leader, "/category-defaults/" + id + "/withdrawal").statusCode(403);
        purse.post(purse.treasurer, "/category-defaults/" + id + "/withdrawal").statusCode(200);
        purse.post(third, "/expenses/preview", bus(999)).body("ofMembers", equalTo(999));
    }

    @Test
    @DisplayName("by use takes the readings that each bill brings")
    void byUse() {
        state(draft("BY_USAGE")).statusCode(201);
        purse.post(third, "/expenses/preview", bus(100))
                .statusCode(422)
                .body("code", equalTo("expense-part-of-nobody"));
        Map<String, Object> read = bus(100);
        read.put("parts", List.of(part(third, 750), part(leader, 250)));
        purse.post(third, "/expenses/preview", read)
                .body("rule", equalTo("BY_USAGE"))
                .body("shares.amount.max()", equalTo(75));
    }

    @Test
    @DisplayName("that cannot be is refused; one that names who has left is not used in silence")
    void unfit() {
        state(draft("BY_AMOUNT")).statusCode(422).body("code", equalTo("category-rule-unfit"));
        Map<String, Object> usual = draft("BY_USAGE");
        usual.put("parts", List.of(part(third, 1)));
        state(usual).statusCode(422).body("code", equalTo("category-read-each-time"));
        usual.put("rule", "BY_PERCENTAGE");
        state(usual).statusCode(422).body("code", equalTo("expense-parts-not-the-whole"));
        usual.put("parts", List.of(part(purse.alliance.town.firm(), 10_000)));
        state(usual).statusCode(422).body("code", equalTo("costpool-not-in-pool"));
        usual.put("parts", List.of(part(third, 10_000)));
        purse.post(leader, "/category-defaults", usual).statusCode(403);
        state(usual).statusCode(201);
        String stay = Town.id(
                        "select id from cost_pool_member where pool_id = ? and organisation_id = ?",
                        purse.id,
                        third.organisationId())
                .toString();
        purse.post(third, "/members/" + stay + "/leaving").statusCode(200);
        purse.post(leader, "/expenses", bus(100)).statusCode(422).body("code", equalTo("category-member-gone"));
    }
}
