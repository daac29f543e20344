package org.sahyog.costpool.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;

@QuarkusTest
@DisplayName("Buying together")
class PurchaseResourceTest {
    private static final long KILO = 1_000;

    private Purse purse;

    @BeforeEach
    void gather() {
        purse = new Purse(6);
    }

    @Test
    @DisplayName("collects demand, compares quotes, orders, delivers, and bills each by what it got")
    void walk() {
        String purchase = begin();
        demand(purchase, 0, 100, 560_00L)
                .statusCode(200)
                .body("quantity", equalTo(100_000))
                .body("members", equalTo(1));
        demand(purchase, 0, 300, 560_00L).body("quantity", equalTo(300_000));
        demand(purchase, 1, 150, null).body("quantity", equalTo(450_000)).body("members", equalTo(2));
        String dear = quote(purchase, "Rajput Metals", 0, 100, 550_00, 500, 500_00);
        String cheap = quote(purchase, "Agra Traders", 2_000_00, 100, 540_00, 1_000, 450_00);
        purse.get(purse.leader, "/purchases/" + purchase + "/quotes")
                .body("items.total", contains(24_750_000, 24_500_000))
                .body("items.nextStep.from", contains(500_000, 1_000_000))
                .body("items.nextTotal", contains(25_000_000, 45_200_000));
        purse.get(purse.leader, "/purchases/" + purchase + "/saving")
                .body("own", nullValue())
                .body("all", nullValue());
        order(purchase, cheap)
                .statusCode(200)
                .body("state", equalTo("ORDERED"))
                .body("supplier", equalTo("Agra Traders"))
                .body("total", equalTo(24_500_000))
                .body("orderedQuantity", equalTo(450_000));
        order(purchase, dear).statusCode(409).body("code", equalTo("purchase-not-open"));
        demand(purchase, 2, 1, null).statusCode(409).body("code", equalTo("purchase-not-open"));

        deliver(purchase, purse.leader, 290).statusCode(200).body("delivered", equalTo(290_000));
        deliver(purchase, purse.treasurer, 160).statusCode(200);
        purse.get(purse.leader, "/purchases/" + purchase).body("state", equalTo("DELIVERED"));
        deliver(purchase, purse.leader, 300).statusCode(200);
        deliver(purchase, purse.treasurer, 150).statusCode(200);
        deliver(purchase, purse.members.get(3), 1).statusCode(422).body("code", equalTo("purchase-no-demand"));
        purse.get(purse.leader, "/purchases/" + purchase + "/saving")
                .body("own.quantity", equalTo(300_000))
                .body("own.formerPrice", equalTo(560_00))
                .body("own.former", equalTo(16_800_000))
                .body("own.borne", equalTo(16_333_333))
                .body("own.saved", equalTo(466_667))
                .body("all", nullValue());
        billed(purchase, 24_500_000);
    }

    /** The demands are the parts of the bill. */
    private void billed(String purchase, long total) {
        purse.receive(purse.leader, total);
        List<Map<String, ?>> demands = purse.get(purse.leader, "/purchases/" + purchase + "/demands")
                .extract()
                .path("items");
        Map<String, Object> expense = Purse.expense(total);
        expense.put("rule", "BY_USAGE");
        expense.put(
                "parts",
                demands.stream()
                        .map(each ->
                                Map.of("organisationId", each.get("organisationId"), "part", each.get("delivered")))
                        .toList());
        String bill = Purse.made(purse.post(purse.treasurer, "/expenses", expense));
        purse.post(purse.leader, "/expenses/" + bill + "/approvals").statusCode(201);
        List<Integer> shares =
                purse.get(purse.leader, "/expenses/" + bill).extract().path("shares.amount");
        assertThat(shares.stream().mapToInt(n -> n).sum()).isEqualTo((int) total);
        assertThat(shares).allMatch(share -> Math.abs(share - 16_333_333) <= 1 || Math.abs(share - 8_166_667) <= 1);
    }

    @Test
    @Tag("I18")
    @DisplayName("shows nobody what another paid, and a sum only of five or more")
    void secret() {
        String few = begin();
        for (int n = 0; n < 4; n++) {
            demand(few, n, 10 + n, 600_00L + n);
        }
        demand(few, 4, 10, null);
        order(few, quote(few, "Rajput Metals", 0, 1, 500_00, 900, 499_00)).statusCode(200);
        saving(few, purse.leader).body("all", nullValue()).body("own.formerPrice", equalTo(600_00));
        saving(few, purse.members.get(4)).body("own.formerPrice", nullValue()).body("own.saved", nullValue());
        saving(few, purse.members.get(5)).body("own", nullValue());

        String enough = begin();
        for (int n = 0; n < 5; n++) {
            demand(enough, n, 10, 600_00L + n);
        }
        saving(enough, purse.leader).body("all", nullValue());
        order(enough, quote(enough, "Rajput Metals", 0, 1, 500_00, 900, 499_00)).statusCode(200);
        saving(enough, purse.members.get(5))
                .body("own", nullValue())
                .body("all.members", equalTo(5))
                .body("all.former", equalTo(10 * (5 * 600_00 + 10)))
                .body("all.borne", equalTo(50 * 500_00))
                .body("all.saved", equalTo(10 * (5 * 600_00 + 10) - 50 * 500_00));
        deliver(enough, purse.leader, 9);
        saving(enough, purse.members.get(5)).body("all.former", equalTo(10 * (5 * 600_00 + 10)));

        for (Resident reader : List.of(purse.treasurer, purse.members.get(5), purse.alliance.town.cda)) {
            for (String view : List.of("", "/demands", "/quotes", "/saving")) {
                purse.get(reader, "/purchases/" + enough + view).body(not(containsString("60000")));
            }
        }
    }

    @Test
    @DisplayName("orders all the demand that was acknowledged, whoever comes at the last moment")
    void race() {
        String purchase = begin();
        demand(purchase, 0, 5, null).statusCode(200);
        String quote = quote(purchase, "Rajput Metals", 0, 1, 500_00, 900, 499_00);
        List<Supplier<Integer>> calls = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            int member = n;
            calls.add(() -> demand(purchase, member, 10, null).extract().statusCode());
        }
        calls.add(() -> order(purchase, quote).extract().statusCode());
        List<Integer> answers = Race.atOnce(calls);
        assertThat(answers.get(5)).isEqualTo(200);
        assertThat(answers.subList(0, 5)).allMatch(status -> status == 200 || status == 409);
        long acknowledged =
                answers.subList(1, 5).stream().filter(status -> status == 200).count() * 10 * KILO
                        + (answers.get(0) == 200 ? 10 : 5) * KILO;
        assertThat(Town.count(
                        "select ordered_quantity from cost_pool_purchase where id = ?", UUID.fromString(purchase)))
                .isEqualTo(acknowledged)
                .isEqualTo(Town.count(
                        "select sum(quantity) from cost_pool_demand where purchase_id = ?", UUID.fromString(purchase)));
    }

    @Test
    @DisplayName("refuses what does not fit")
    void refusals() {
        Map<String, Object> late = draft();
        late.put("demandUntil", Instant.now().minusSeconds(1).toString());
        purse.post(purse.treasurer, "/purchases", late)
                .statusCode(422)
                .body("code", equalTo("purchase-deadline-unfit"));
        purse.post(purse.leader, "/purchases", draft()).statusCode(403);

        String purchase = begin();
        purse.post(purse.leader, "/purchases/" + purchase + "/quotes", quoteDraft("A", 0, 100, 5, 200, 6))
                .statusCode(422)
                .body("code", equalTo("purchase-steps-unfit"));
        String quote = quote(purchase, "A", 0, 100, 6, 200, 5);
        demand(purchase, 0, 99, null);
        order(purchase, quote).statusCode(422).body("code", equalTo("purchase-too-little"));
        order(purchase, UUID.randomUUID().toString()).statusCode(422).body("code", equalTo("purchase-quote-unknown"));
        Map<String, Object> over = quoteDraft("B", 0, 1, 5, 2, 5);
        over.put("validUntil", Purse.today().minusDays(1).toString());
        String old = Purse.made(purse.post(purse.leader, "/purchases/" + purchase + "/quotes", over));
        order(purchase, old).statusCode(422).body("code", equalTo("purchase-quote-over"));
        deliver(purchase, purse.leader, 1).statusCode(409).body("code", equalTo("purchase-not-ordered"));
        demand(purchase, 0, 0, null).statusCode(200).body("members", equalTo(0));
        purse.post(purse.treasurer, "/purchases/" + purchase + "/cancellation", Map.of("reason", "Too dear"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        Town.run(
                "update cost_pool_purchase set state = 'OPEN', reason = null, demand_until = now() where id = ?",
                UUID.fromString(purchase));
        demand(purchase, 0, 5, null).statusCode(409).body("code", equalTo("purchase-demand-over"));
        purse.get(purse.leader, "/purchases").body("items", hasSize(1));
    }

    private static Map<String, Object> draft() {
        return new HashMap<>(Map.of(
                "title",
                "Brass scrap, honey grade",
                "unit",
                "kg",
                "demandUntil",
                Instant.now().plus(Duration.ofDays(3)).toString()));
    }

    private String begin() {
        return Purse.made(purse.post(purse.treasurer, "/purchases", draft()));
    }

    private ValidatableResponse demand(String purchase, int member, long kilos, Long formerPrice) {
        Map<String, Object> demand = new HashMap<>(Map.of("quantity", kilos * KILO));
        if (formerPrice != null) {
            demand.put("formerPrice", formerPrice);
        }
        return purse.members
                .get(member)
                .posts()
                .body(demand)
                .put(purse.path + "/purchases/" + purchase + "/demand")
                .then();
    }

    private static Map<String, Object> quoteDraft(
            String supplier, long delivery, long kilos, long price, long moreKilos, long lessPrice) {
        return new HashMap<>(Map.of(
                "supplier",
                supplier,
                "delivery",
                delivery,
                "validUntil",
                Purse.today().toString(),
                "steps",
                List.of(
                        Map.of("from", kilos * KILO, "unitPrice", price),
                        Map.of("from", moreKilos * KILO, "unitPrice", lessPrice))));
    }

    private String quote(
            String purchase, String supplier, long delivery, long kilos, long price, long moreKilos, long lessPrice) {
        return Purse.made(purse.post(
                purse.leader,
                "/purchases/" + purchase + "/quotes",
                quoteDraft(supplier, delivery, kilos, price, moreKilos, lessPrice)));
    }

    private ValidatableResponse order(String purchase, String quote) {
        return purse.post(purse.treasurer, "/purchases/" + purchase + "/order", Map.of("quoteId", quote));
    }

    private ValidatableResponse deliver(String purchase, Resident member, long kilos) {
        return purse.post(
                purse.treasurer,
                "/purchases/" + purchase + "/deliveries",
                Map.of(
                        "organisationId",
                        member.organisationId(),
                        "quantity",
                        kilos * KILO,
                        "deliveredOn",
                        Purse.today().toString()));
    }

    private ValidatableResponse saving(String purchase, Resident who) {
        return purse.get(who, "/purchases/" + purchase + "/saving").statusCode(200);
    }
}
