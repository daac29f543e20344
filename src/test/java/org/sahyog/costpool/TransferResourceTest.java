package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

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
@DisplayName("A settlement of a cost pool")
class TransferResourceTest {
    private Purse purse;
    private Resident leader;
    private Resident treasurer;
    private Resident third;

    /** The leader paid a bus for 120 rupees and is owed 80, the third gave 60 in cash and is owed 20, the treasurer owes 40 and has the 60. */
    @BeforeEach
    void spend() {
        purse = new Purse(3);
        leader = purse.leader;
        treasurer = purse.treasurer;
        third = purse.members.get(2);
        purse.spend(Purse.expense(12_000, Purse.paidBy(leader, 12_000)));
        purse.receive(third, 6_000);
    }

    @Test
    @Tag("pain-8")
    @DisplayName("says why each owes or is owed, and the fewest transfers; cash in the box goes through the treasurer")
    void suggested() {
        ValidatableResponse settlement = purse.get(third, "/settlement").statusCode(200);
        List<Map<String, Object>> positions = settlement.extract().path("positions");
        assertThat(positions).allSatisfy(each -> assertThat(sum(each)).isEqualTo(each.get("position")));
        assertThat(positions).extracting(each -> each.get("position")).containsExactlyInAnyOrder(8_000, 2_000, -4_000);
        settlement
                .body("suggested", hasSize(3))
                .body("suggested.amount.sum()", equalTo(10_000))
                .body("suggested.find { it.from.organisationId == null }.amount", equalTo(6_000));
        purse.get(third, "").body("state", equalTo("OPEN"));
        assertThat(settlement.extract().asString())
                .isEqualTo(purse.get(third, "/settlement").extract().asString());
    }

    private static int sum(Map<String, Object> position) {
        return List.of("contributed", "paid", "borne", "transferred", "refunded", "advanced", "counted", "reversed")
                .stream()
                .mapToInt(part -> (Integer) position.get(part))
                .sum();
    }

    @Test
    @DisplayName(
            "ends with everybody even: paid by who owes, confirmed by who is owed, and only then in the book; then the pool closes")
    void settled() {
        purse.post(leader, "/settlement").statusCode(403);
        purse.post(treasurer, "/closing").statusCode(409).body("code", equalTo("costpool-not-even"));
        purse.post(treasurer, "/settlement").statusCode(200).body("suggested", hasSize(3));
        purse.get(third, "").body("state", equalTo("CLOSING"));
        purse.post(third, "/expenses", Purse.expense(100, Purse.paidBy(third, 100)))
                .statusCode(409)
                .body("code", equalTo("costpool-not-open"));
        for (Map<String, Object> transfer : transfers()) {
            settle(transfer);
        }
        assertThat(List.of(purse.position(leader), purse.position(treasurer), purse.position(third)))
                .containsOnly(0L);
        assertThat(purse.cash()).isZero();
        purse.post(treasurer, "/closing").statusCode(200).body("state", equalTo("CLOSED"));
        purse.post(treasurer, "/contributions", Purse.contribution(third, 1))
                .statusCode(409)
                .body("code", equalTo("costpool-closed"));
        purse.get(third, "/proof").body("sound", equalTo(true));
    }

    private List<Map<String, Object>> transfers() {
        return purse.get(third, "/transfers?state=PROPOSED").extract().path("items");
    }

    private void settle(Map<String, Object> transfer) {
        long before = purse.transactions();
        step(payer(transfer), transfer, "payment", place(transfer, "from"))
                .statusCode(200)
                .body("state", equalTo("PAID"));
        assertThat(purse.transactions()).isEqualTo(before);
        step(payer(transfer), transfer, "confirmation", Map.of())
                .statusCode(403)
                .body("code", oneOf("transfer-not-receiver", "transfer-own"));
        step(receiver(transfer), transfer, "confirmation", place(transfer, "to"))
                .statusCode(200)
                .body("state", equalTo("CONFIRMED"));
        assertThat(purse.transactions()).isEqualTo(before + 1);
        step(receiver(transfer), transfer, "confirmation", Map.of())
                .statusCode(409)
                .body("code", equalTo("transfer-ended"));
    }

    private ValidatableResponse step(Resident by, Map<String, Object> transfer, String step, Map<String, ?> body) {
        return purse.post(by, "/transfers/" + transfer.get("id") + "/" + step, body);
    }

    private Resident payer(Map<String, Object> transfer) {
        return party(transfer, "from");
    }

    private Resident receiver(Map<String, Object> transfer) {
        boolean ownIntoBox = organisation(transfer, "to") == null && payer(transfer) == treasurer;
        return ownIntoBox ? leader : party(transfer, "to");
    }

    @SuppressWarnings("unchecked")
    private static Object organisation(Map<String, Object> transfer, String side) {
        return ((Map<String, Object>) transfer.get(side)).get("organisationId");
    }

    private Resident party(Map<String, Object> transfer, String side) {
        Object id = organisation(transfer, side);
        return purse.members.stream()
                .filter(each -> each.organisationId().toString().equals(id))
                .findFirst()
                .orElse(treasurer);
    }

    private static Map<String, Object> place(Map<String, Object> transfer, String side) {
        return organisation(transfer, side) == null ? Map.of("place", "CASH") : Map.of();
    }

    @Test
    @DisplayName("says where the treasurer’s money is, and only there")
    void places() {
        purse.post(treasurer, "/settlement").statusCode(200);
        Map<String, Object> ofTreasurer = transfers().stream()
                .filter(each -> organisation(each, "from") == null)
                .findFirst()
                .orElseThrow();
        Map<String, Object> ofMembers = transfers().stream()
                .filter(each -> organisation(each, "from") != null)
                .findFirst()
                .orElseThrow();
        step(treasurer, ofTreasurer, "payment", Map.of())
                .statusCode(422)
                .body("code", equalTo("transfer-place-needed"));
        step(third, ofTreasurer, "payment", Map.of("place", "CASH"))
                .statusCode(403)
                .body("code", equalTo("transfer-not-payer"));
        step(payer(ofMembers), ofMembers, "payment", Map.of("place", "CASH"))
                .statusCode(422)
                .body("code", equalTo("transfer-place-needless"));
        step(treasurer, ofTreasurer, "payment", Map.of("place", "BANK")).statusCode(200);
        step(receiver(ofTreasurer), ofTreasurer, "confirmation", Map.of())
                .statusCode(409)
                .body("code", equalTo("ledger-short-of-money"));
        step(payer(ofMembers), ofMembers, "payment", Map.of("reference", "UTR 1"))
                .statusCode(200);
        step(payer(ofMembers), ofMembers, "payment", Map.of())
                .statusCode(409)
                .body("code", equalTo("transfer-not-waiting"));
    }

    @Test
    @DisplayName(
            "goes on where one transfer is disputed: the other is confirmed, the disputed one voided and proposed anew")
    void disputed() {
        purse.post(treasurer, "/settlement").statusCode(200);
        List<Map<String, Object>> others = transfers();
        Map<String, Object> disputed = others.remove(0);
        step(payer(disputed), disputed, "payment", place(disputed, "from")).statusCode(200);
        Resident stranger = purse.members.stream()
                .filter(each -> !each.organisationId().toString().equals(String.valueOf(organisation(disputed, "from")))
                        && !each.organisationId().toString().equals(String.valueOf(organisation(disputed, "to")))
                        && each != treasurer)
                .findFirst()
                .orElse(purse.alliance.town.cda);
        step(stranger, disputed, "dispute", Map.of("reason", "Not seen")).statusCode(403);
        step(receiver(disputed), disputed, "dispute", Map.of("reason", "Not seen"))
                .statusCode(200)
                .body("state", equalTo("DISPUTED"));
        others.forEach(this::settle);
        purse.post(treasurer, "/closing").statusCode(409);
        step(leader, disputed, "voiding", Map.of("reason", "Went back")).statusCode(403);
        step(treasurer, disputed, "voiding", Map.of("reason", "Went back"))
                .statusCode(200)
                .body("state", equalTo("VOID"));
        purse.post(treasurer, "/settlement").statusCode(200).body("suggested", hasSize(1));
        Map<String, Object> again = new HashMap<>(transfers().get(0));
        assertThat(again.get("amount")).isEqualTo(disputed.get("amount"));
        settle(again);
        purse.post(treasurer, "/closing").statusCode(200);
    }

    @Test
    @Tag("pain-10")
    @DisplayName("is not confirmed by who paid it from the pool to her own firm: another officer does")
    void ownPayment() {
        purse.receive(treasurer, 10_000);
        purse.post(treasurer, "/settlement").statusCode(200);
        Map<String, Object> own = transfers().stream()
                .filter(each -> treasurer.organisationId().toString().equals(organisation(each, "to")))
                .findFirst()
                .orElseThrow();
        step(treasurer, own, "payment", Map.of("place", "CASH")).statusCode(200);
        step(treasurer, own, "confirmation", Map.of()).statusCode(403).body("code", equalTo("transfer-own"));
        step(third, own, "confirmation", Map.of()).statusCode(403).body("code", equalTo("transfer-not-receiver"));
        step(leader, own, "confirmation", Map.of()).statusCode(200);
    }

    @Test
    @DisplayName(
            "is confirmed by who receives in cash before the payer has said a word; a clerk without the right says nothing")
    void confirmedFirst() {
        purse.post(treasurer, "/settlement").statusCode(200);
        Map<String, Object> between = transfers().stream()
                .filter(each -> organisation(each, "from") != null)
                .findFirst()
                .orElseThrow();
        Resident owner = receiver(between);
        Resident clerk = Town.person(owner.organisationId(), owner.organisationName(), "STAFF", "firm");
        step(clerk, between, "confirmation", Map.of()).statusCode(403).body("code", equalTo("transfer-not-receiver"));
        step(owner, between, "confirmation", Map.of()).statusCode(200);
    }

    @Test
    @Tag("pain-11")
    @DisplayName(
            "pays a project back what it paid beyond its part: said by the treasurer, confirmed by another officer; then the pool closes")
    void outsidePaidBack() {
        Map<String, Object> stall =
                Purse.expense(30_000, Map.of("from", "PAYER_CLASS", "payerClass", "PROJECT", "amount", 30_000));
        stall.put("bearers", List.of(Map.of("payerClass", "PROJECT", "amount", 12_000)));
        purse.spend(stall);
        assertThat(purse.position("PROJECT")).isEqualTo(18_000);
        purse.post(treasurer, "/settlement").statusCode(200).body("outside[0].position", equalTo(18_000));
        Map<String, Object> back = outside("to", "PROJECT");
        step(leader, back, "confirmation", Map.of("place", "CASH"))
                .statusCode(409)
                .body("code", equalTo("transfer-unpaid"));
        transfers().stream()
                .filter(each -> !each.get("id").equals(back.get("id")))
                .forEach(this::settle);
        assertThat(purse.cash()).isEqualTo(18_000);
        step(leader, back, "payment", Map.of("place", "CASH"))
                .statusCode(403)
                .body("code", equalTo("transfer-not-payer"));
        step(treasurer, back, "payment", Map.of()).statusCode(422).body("code", equalTo("transfer-place-needed"));
        step(treasurer, back, "payment", Map.of("place", "CASH", "reference", "Cheque 12"))
                .statusCode(200);
        step(treasurer, back, "confirmation", Map.of()).statusCode(403).body("code", equalTo("transfer-own"));
        step(third, back, "confirmation", Map.of()).statusCode(403).body("code", equalTo("transfer-not-receiver"));
        purse.get(third, "/settlement").body("suggested", hasSize(0));
        step(leader, back, "confirmation", Map.of()).statusCode(200).body("to.payerClass", equalTo("PROJECT"));
        assertThat(purse.position("PROJECT")).isZero();
        purse.post(treasurer, "/closing").statusCode(200).body("state", equalTo("CLOSED"));
        purse.get(third, "/proof").body("sound", equalTo(true));
    }

    @Test
    @Tag("pain-11")
    @DisplayName("takes from a project what it still owes, through the treasurer, before another officer’s eyes")
    void outsidePays() {
        Map<String, Object> stall = Purse.expense(3_000, Purse.paidBy(leader, 3_000));
        stall.put("bearers", List.of(Map.of("payerClass", "STATE", "amount", 3_000)));
        purse.spend(stall);
        purse.post(treasurer, "/settlement").statusCode(200);
        Map<String, Object> grant = outside("from", "STATE");
        step(treasurer, grant, "payment", Map.of("place", "BANK")).statusCode(200);
        step(third, grant, "dispute", Map.of("reason", "Not in the passbook")).statusCode(403);
        step(leader, grant, "dispute", Map.of("reason", "Not in the passbook")).statusCode(200);
        step(leader, grant, "confirmation", Map.of()).statusCode(200);
        assertThat(purse.position("STATE")).isZero();
        purse.get(third, "").body("bank", equalTo(3_000));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> outside(String side, String payerClass) {
        return transfers().stream()
                .filter(each -> payerClass.equals(((Map<String, Object>) each.get(side)).get("payerClass")))
                .findFirst()
                .orElseThrow();
    }
}
