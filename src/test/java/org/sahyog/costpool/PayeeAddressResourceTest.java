package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Where somebody is paid")
class PayeeAddressResourceTest {
    private static final String ADDRESSES = "/payee-addresses";

    /** As the service, with its rights. */
    @Inject
    Pool service;

    private Purse purse;
    private Resident leader;
    private Resident treasurer;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        leader = purse.leader;
        treasurer = purse.treasurer;
        third = purse.members.get(2);
    }

    private static Map<String, Object> of(Resident payee, String upi) {
        Map<String, Object> draft = ofPool(upi);
        draft.put("organisationId", payee.organisationId());
        return draft;
    }

    private static Map<String, Object> ofPool(String upi) {
        return new HashMap<>(Map.of("payeeName", "Shiv Brass Works", "upiAddress", upi));
    }

    private ValidatableResponse state(Resident by, Map<String, ?> draft) {
        return purse.post(by, ADDRESSES, draft);
    }

    private ValidatableResponse read(Resident by, String id) {
        return purse.get(by, ADDRESSES + "/" + id).statusCode(200);
    }

    private ValidatableResponse withdraw(Resident by, String id) {
        return purse.post(by, ADDRESSES + "/" + id + "/withdrawal");
    }

    private void aDayPasses() {
        Town.run(
                "update cost_pool_payee set stated_at = stated_at - interval '24 hours', used_from = used_from - interval '24 hours' where pool_id = ?",
                purse.id);
    }

    @Test
    @DisplayName(
            "is used at once when it is the first and nothing is owed; a changed one waits a day, the former one holds")
    void changed() {
        String first = Purse.made(state(third, of(third, "First.One@OkAxis"))
                .body("state", equalTo("USED"))
                .body("upiAddress", equalTo("first.one@okaxis")));
        ValidatableResponse stated = state(third, of(third, "second@okaxis")).body("state", equalTo("WAITING"));
        String second = Purse.made(stated);
        assertThat(between(stated, "statedAt", "usedFrom")).isEqualTo(Duration.ofHours(24));
        read(third, first).body("state", equalTo("USED"));
        state(third, of(third, "third@okaxis")).statusCode(409).body("code", equalTo("payee-waiting"));
        aDayPasses();
        read(third, second).body("state", equalTo("USED"));
        read(third, first).body("state", equalTo("FORMER"));
        purse.get(third, ADDRESSES + "?organisationId=" + third.organisationId())
                .body("items.id", contains(second, first));
        purse.get(third, ADDRESSES + "?state=USED").body("items.id", contains(second));
        withdraw(third, first).statusCode(409).body("code", equalTo("payee-ended"));
    }

    private static Duration between(ValidatableResponse answer, String from, String to) {
        return Duration.between(
                Instant.parse(answer.extract().path(from)),
                Instant.parse(answer.extract().path(to)));
    }

    @Test
    @DisplayName("is whole in the own data of who stated it while she speaks for who is paid there, masked afterwards")
    void exported() {
        Map<String, Object> account = ofPool("pool@okaxis");
        account.putAll(Map.of("accountNumber", "50100123456789", "ifsc", "HDFC0000123"));
        state(treasurer, account).statusCode(201);
        own("upiAddress", "pool@okaxis");
        own("accountNumber", "50100123456789");
        Town.run(
                "update network_officer set ended_at = now(), why = 'LEFT' where network_id = ? and role = 'TREASURER'",
                purse.alliance.id);
        own("upiAddress", "p••••@okaxis");
        own("accountNumber", "••••••••••6789");
    }

    private void own(String field, String shown) {
        treasurer
                .calls()
                .get("/my-data/export")
                .then()
                .statusCode(200)
                .body("parts.find { it.name == 'payeeAddresses' }.items." + field, contains(shown));
    }

    @Test
    @DisplayName(
            "waits a day even the first time where money is owed already: else who has the phone would have the money")
    void firstWhileOwed() {
        purse.spend(Purse.expense(9_000, Purse.paidBy(leader, 9_000)));
        state(leader, of(leader, "leader@okaxis")).statusCode(201).body("state", equalTo("WAITING"));
        state(third, of(third, "third@okaxis")).statusCode(201).body("state", equalTo("USED"));
        state(treasurer, ofPool("pool@okaxis")).statusCode(201).body("state", equalTo("WAITING"));
    }

    @Test
    @DisplayName(
            "is withdrawn before its day: the former one holds; in use: then there is none, and the next one waits")
    void withdrawn() {
        String first = Purse.made(state(third, of(third, "first@okaxis")));
        String second = Purse.made(state(third, of(third, "second@okaxis")));
        withdraw(third, second)
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawnAt", notNullValue());
        withdraw(third, second).statusCode(409).body("code", equalTo("payee-ended"));
        read(third, first).body("state", equalTo("USED"));
        withdraw(third, first).statusCode(200);
        state(third, of(third, "again@okaxis")).statusCode(201).body("state", equalTo("WAITING"));
        purse.get(third, ADDRESSES + "?state=USED").body("items.size()", equalTo(0));
    }

    @Test
    @DisplayName("is again the first one where all before it were withdrawn before they were used")
    void firstAgain() {
        String bus = purse.spend(Purse.expense(9_000, Purse.paidBy(third, 9_000)));
        withdraw(third, Purse.made(state(third, of(third, "thief@okaxis")))).statusCode(200);
        purse.post(leader, "/expenses/" + bus + "/reversal", Map.of("reason", "Twice"))
                .statusCode(200);
        state(third, of(third, "own@okaxis")).statusCode(201).body("state", equalTo("USED"));
    }

    @Test
    @DisplayName("is said by who may spend the member’s money, of the pool by the treasurer, and by nobody for others")
    void forOthers() {
        Resident clerk = Town.person(third.organisationId(), third.organisationName(), "STAFF", "firm");
        for (Resident other : new Resident[] {clerk, treasurer, leader}) {
            state(other, of(third, "mine@okaxis")).statusCode(403).body("code", equalTo("payee-for-others"));
        }
        state(leader, ofPool("mine@okaxis")).statusCode(403).body("code", equalTo("payee-for-others"));
        Resident outside = purse.alliance.member(purse.alliance.town.firm());
        state(outside, of(outside, "mine@okaxis")).statusCode(422).body("code", equalTo("costpool-not-in-pool"));
        String poolsOwn = Purse.made(state(treasurer, ofPool("pool@okaxis")).body("organisationId", nullValue()));
        withdraw(third, poolsOwn).statusCode(403).body("code", equalTo("payee-for-others"));
        withdraw(leader, poolsOwn).statusCode(200);
        String thirds = Purse.made(state(third, of(third, "third@okaxis")));
        withdraw(leader, thirds).statusCode(403);
        withdraw(treasurer, thirds).statusCode(200);
    }

    @Test
    @DisplayName("is shown whole to who is paid there, and masked to all others")
    void masked() {
        Map<String, Object> draft = of(third, "9876543210@ybl");
        draft.putAll(Map.of("accountNumber", "50100123456789", "ifsc", "hdfc0000123"));
        String id = Purse.made(state(third, draft));
        read(third, id)
                .body("upiAddress", equalTo("9876543210@ybl"))
                .body("accountNumber", equalTo("50100123456789"))
                .body("ifsc", equalTo("HDFC0000123"));
        Resident clerk = Town.person(third.organisationId(), third.organisationName(), "STAFF", "firm");
        for (Resident other : new Resident[] {clerk, treasurer, leader, purse.alliance.town.cda}) {
            read(other, id).body("upiAddress", equalTo("98••••@ybl")).body("accountNumber", equalTo("••••••••••6789"));
            purse.get(other, ADDRESSES).body("items.accountNumber", everyItem(equalTo("••••••••••6789")));
        }
        purse.get(purse.alliance.town.firm(), ADDRESSES + "/" + id).statusCode(404);
    }

    @Test
    @DisplayName("has the form that NPCI and the Reserve Bank give it, and is not half an account")
    void wellFormed() {
        for (String upi : new String[] {
            "x@y",
            "shiv brass@okaxis",
            "@okaxis",
            "shivbrass",
            "a@b@c",
            "50100123456789@hdfc0000123.ifsc.npci",
            "shiv@1bank",
            "श्री@okaxis"
        }) {
            state(third, of(third, upi)).statusCode(422).body("errors[0].pointer", equalTo("/upiAddress"));
        }
        refused("ifsc", "HDFC1000123", "accountNumber", "50100123456789", "/ifsc");
        refused("ifsc", "HDFC0000123", "accountNumber", "5010-0123", "/accountNumber");
        Map<String, Object> half = of(third, "third@okaxis");
        half.put("accountNumber", "50100123456789");
        state(third, half).statusCode(422).body("code", equalTo("payee-account-half"));
        half.remove("accountNumber");
        half.remove("upiAddress");
        state(third, half).statusCode(422).body("code", equalTo("payee-address-needed"));
        for (String upi : new String[] {"shiv.brass-1_a@s2b", "9876543210@paytm", "a1@upi"}) {
            withdraw(third, Purse.made(state(third, of(third, upi)))).statusCode(200);
        }
    }

    private void refused(String field, String value, String other, String good, String pointer) {
        Map<String, Object> draft = of(third, "third@okaxis");
        draft.putAll(Map.of(field, value, other, good));
        state(third, draft).statusCode(422).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    @DisplayName(
            "is changed by nobody, and a changed one waits its day, whatever the service sends: PostgreSQL refuses")
    void kept() {
        String first = Purse.made(state(third, of(third, "first@okaxis")));
        for (String attempt : new String[] {
            "update cost_pool_payee set upi_address = 'thief@upi' where id = '" + first + "'",
            "delete from cost_pool_payee where id = '" + first + "'",
            "delete from cost_pool_payee_withdrawal"
        }) {
            assertThatThrownBy(() -> asService(attempt)).as(attempt).hasMessageContaining("permission denied");
        }
        String copied = """
                insert into cost_pool_payee (id, cluster_id, pool_id, organisation_id, payee_name, upi_address, stated_at, used_from,
                    created_by, on_behalf_of)
                select gen_random_uuid(), cluster_id, pool_id, organisation_id, payee_name, 'thief@upi', now(), now() + interval '%s',
                    created_by, on_behalf_of from cost_pool_payee where id = '%s'
                """;
        assertThatThrownBy(() -> asService(copied.formatted("23 hours", first)))
                .hasMessageContaining("A changed address waits a day");
        asService(copied.formatted("24 hours", first));
    }

    private void asService(String sql) {
        service.query(sql).execute().await().atMost(Duration.ofSeconds(10));
    }
}
