package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
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
    @DisplayName("is listed page by page, what was paid last first, of all or of one member")
    void listed() {
        List<String> made = List.of(
                purse.receive(third, 100),
                purse.receive(purse.leader, 200),
                purse.receive(third, 300),
                purse.receive(third, 400));
        Map<String, Object> yesterday = Purse.contribution(third, 500);
        yesterday.put("paidOn", Purse.today().minusDays(1).toString());
        String before = Purse.made(purse.post(purse.treasurer, "/contributions", yesterday));
        assertThat(pages("?limit=2")).containsExactly(made.get(3), made.get(2), made.get(1), made.get(0), before);
        assertThat(pages("?limit=2&organisationId=" + third.organisationId()))
                .containsExactly(made.get(3), made.get(2), made.get(0), before);
    }

    private List<String> pages(String query) {
        List<String> ids = new ArrayList<>();
        String cursor = "";
        do {
            ExtractableResponse<Response> page = purse.get(third, "/contributions" + query + cursor)
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            String next = page.path("next");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return ids;
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
                .body("contributions.receipt", hasItem(endsWith("/0002")));
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
        assertThat(purse.cash()).isEqualTo(20_000);
        assertThat(purse.transactions()).isEqualTo(2);
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

    @Test
    @Tag("pain-10")
    @DisplayName(
            "of the treasurer’s own firm has no receipt and is in no book until another officer says that it has come")
    void ofHerOwn() {
        String own =
                Purse.made(purse.post(purse.treasurer, "/contributions", Purse.contribution(purse.treasurer, 5_000))
                        .body("state", equalTo("WAITING"))
                        .body("receipt", equalTo(null)));
        assertThat(purse.cash()).isZero();
        assertThat(purse.transactions()).isZero();
        String confirmation = "/contributions/" + own + "/confirmation";
        purse.post(purse.treasurer, confirmation).statusCode(403).body("code", equalTo("confirmation-own"));
        purse.post(third, confirmation).statusCode(403).body("code", equalTo("confirmation-not-confirmer"));
        purse.post(purse.treasurer, "/contributions/" + own + "/reversal", Map.of("reason", "No"))
                .statusCode(409)
                .body("code", equalTo("contribution-not-received"));
        purse.post(purse.treasurer, "/closing").statusCode(409).body("code", equalTo("costpool-not-even"));
        purse.receive(third, 100);
        purse.post(purse.leader, confirmation)
                .statusCode(200)
                .body("state", equalTo("RECEIVED"))
                .body("receipt", endsWith("/0002"));
        purse.post(purse.leader, confirmation).statusCode(409).body("code", equalTo("confirmation-decided"));
        assertThat(purse.position(purse.treasurer)).isEqualTo(5_000);
        assertThat(purse.cash()).isEqualTo(5_100);
    }

    @Test
    @Tag("pain-10")
    @DisplayName("of the treasurer’s own firm at a meeting waits alone; what has not come is refused, and stays out")
    void ofHerOwnAtAMeeting() {
        List<Object> lines = new ArrayList<>();
        purse.members.forEach(each -> lines.add(Map.of("organisationId", each.organisationId(), "amount", 100)));
        purse.post(
                        purse.treasurer,
                        "/collections",
                        Map.of("into", "CASH", "paidOn", Purse.today().toString(), "lines", lines))
                .statusCode(201)
                .body("contributions.state", hasItems("WAITING", "RECEIVED"))
                .body("contributions.findAll { it.receipt != null }", hasSize(2));
        String own = purse.get(third, "/contributions?state=WAITING")
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        purse.post(purse.leader, "/contributions/" + own + "/refusal", Map.of("reason", "Not in the box"))
                .statusCode(200)
                .body("state", equalTo("REFUSED"))
                .body("refusalReason", equalTo("Not in the box"));
        assertThat(purse.cash()).isEqualTo(200);
        assertThat(purse.position(purse.treasurer)).isZero();
    }

    @Test
    @Tag("pain-10")
    @DisplayName("of the only officer’s firm is confirmed by somebody of another member, never by her own people")
    void ofTheOnlyOfficer() {
        String own =
                Purse.made(purse.post(purse.treasurer, "/contributions", Purse.contribution(purse.treasurer, 5_000)));
        Town.run(
                "update network_officer set ended_at = now(), why = 'LEFT' where network_id = ? and role = 'LEADER'",
                purse.alliance.id);
        Resident colleague =
                Town.person(purse.treasurer.organisationId(), purse.treasurer.organisationName(), "OWNER", "firm");
        purse.post(colleague, "/contributions/" + own + "/confirmation")
                .statusCode(403)
                .body("code", equalTo("confirmation-not-confirmer"));
        purse.post(third, "/contributions/" + own + "/confirmation").statusCode(200);
        assertThat(purse.cash()).isEqualTo(5_000);
    }
}
