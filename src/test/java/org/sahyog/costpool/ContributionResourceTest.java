package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Money that comes into a cost pool")
class ContributionResourceTest {
    private Purse purse;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        third = purse.members.get(2);
    }

    @Test
    @DisplayName("is entered by the treasurer alone and gets the next receipt of its financial year")
    void received() {
        purse.post(purse.leader, "/contributions", Purse.contribution(third, 5_000))
                .statusCode(403);
        purse.post(third, "/contributions", Purse.contribution(third, 5_000)).statusCode(403);
        purse.post(purse.treasurer, "/contributions", Purse.contribution(third, 5_000))
                .statusCode(201)
                .body("receipt", endsWith("/0001"))
                .body("organisationName", equalTo(third.organisationName()));
        purse.post(purse.treasurer, "/contributions", Purse.contribution(third, 100))
                .body("receipt", endsWith("/0002"));
        Map<String, Object> lastYear = Purse.contribution(third, 100);
        lastYear.put("paidOn", Purse.today().minusDays(366).toString());
        purse.post(purse.treasurer, "/contributions", lastYear).statusCode(201).body("receipt", endsWith("/0001"));
        assertThat(purse.position(third)).isEqualTo(5_200);
        assertThat(purse.cash()).isEqualTo(5_200);
        purse.get(third, "").body("cash", equalTo(5_200)).body("bank", equalTo(0));
        purse.get(third, "/contributions?organisationId=" + third.organisationId())
                .body("items.amount", contains(100, 5_000, 100));
    }

    @Test
    @DisplayName("of all members at a meeting is entered at once, each with a receipt of its own, or not at all")
    void collected() {
        List<Object> lines = new ArrayList<>();
        purse.members.forEach(each -> lines.add(Map.of("organisationId", each.organisationId(), "amount", 10_000)));
        Map<String, Object> dues =
                Map.of("into", "CASH", "paidOn", Purse.today().toString(), "note", "Dues of May", "lines", lines);
        purse.post(purse.treasurer, "/collections", dues)
                .statusCode(201)
                .body("total", equalTo(30_000))
                .body("contributions", hasSize(3))
                .body("contributions[2].receipt", endsWith("/0003"));
        lines.add(Map.of("organisationId", purse.alliance.town.firm().organisationId(), "amount", 10_000));
        purse.post(
                        purse.treasurer,
                        "/collections",
                        Map.of("into", "CASH", "paidOn", Purse.today().toString(), "lines", lines))
                .statusCode(422)
                .body("code", equalTo("costpool-not-in-pool"));
        lines.set(3, lines.get(0));
        purse.post(
                        purse.treasurer,
                        "/collections",
                        Map.of("into", "CASH", "paidOn", Purse.today().toString(), "lines", lines))
                .statusCode(422)
                .body("code", equalTo("contribution-twice"));
        assertThat(purse.cash()).isEqualTo(30_000);
        assertThat(purse.transactions()).isEqualTo(3);
    }

    @Test
    @DisplayName("from a project or a bank is nobody’s share; somebody must have paid, and one of both")
    void fromOutside() {
        Map<String, Object> grant = Purse.contribution(third, 70_000);
        grant.put("payerClass", "STATE");
        purse.post(purse.treasurer, "/contributions", grant)
                .statusCode(422)
                .body("code", equalTo("contribution-payer-unfit"));
        grant.remove("organisationId");
        grant.put("into", "BANK");
        purse.post(purse.treasurer, "/contributions", grant).statusCode(201);
        grant.remove("payerClass");
        purse.post(purse.treasurer, "/contributions", grant).statusCode(422);
        purse.get(third, "").body("bank", equalTo(70_000));
        assertThat(purse.position(third)).isZero();
    }

    @Test
    @DisplayName("entered by mistake is taken back once, if it is still there; the number of its receipt stays used")
    void reversed() {
        String id = purse.receive(third, 5_000);
        purse.spend(Purse.expense(3_000));
        String back = "/contributions/" + id + "/reversal";
        purse.post(purse.treasurer, back, Map.of("reason", "Counted wrong"))
                .statusCode(409)
                .body("code", equalTo("ledger-short-of-money"));
        purse.receive(purse.leader, 3_000);
        purse.post(purse.leader, back, Map.of("reason", "Counted wrong")).statusCode(403);
        purse.post(purse.treasurer, back, Map.of("reason", "Counted wrong"))
                .statusCode(200)
                .body("reversalReason", equalTo("Counted wrong"));
        purse.post(purse.treasurer, back, Map.of("reason", "Counted wrong"))
                .statusCode(409)
                .body("code", equalTo("contribution-reversed"));
        assertThat(purse.position(third)).isEqualTo(-1_000);
        assertThat(purse.cash()).isZero();
        purse.post(purse.treasurer, "/contributions", Purse.contribution(third, 1))
                .body("receipt", endsWith("/0003"));
    }

    @Test
    @DisplayName(
            "of nothing, of less, of too much, on a day to come or from a stranger is refused, and nothing is kept")
    void unfit() {
        for (Object amount : List.of(0, -1, 10_000_000_000_001L, "ten")) {
            Map<String, Object> wrong = Purse.contribution(third, 1);
            wrong.put("amount", amount);
            purse.post(purse.treasurer, "/contributions", wrong).statusCode(oneOf(400, 422));
        }
        Map<String, Object> tomorrow = Purse.contribution(third, 1);
        tomorrow.put("paidOn", Purse.today().plusDays(1).toString());
        purse.post(purse.treasurer, "/contributions", tomorrow)
                .statusCode(422)
                .body("code", equalTo("costpool-day-unfit"));
        purse.post(purse.treasurer, "/contributions", Purse.contribution(purse.alliance.town.firm(), 1))
                .statusCode(422)
                .body("code", equalTo("costpool-not-in-pool"));
        assertThat(Town.count("select count(*) from cost_pool_contribution where pool_id = ?", purse.id))
                .isZero();
    }
}
