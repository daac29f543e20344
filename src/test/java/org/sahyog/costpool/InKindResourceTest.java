package org.sahyog.costpool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@DisplayName("What is given to a cost pool instead of money")
class InKindResourceTest {
    private static final String GIFTS = "/contributions-in-kind";

    private Purse purse;
    private Resident third;

    @BeforeEach
    void open() {
        purse = new Purse(3);
        third = purse.members.get(2);
    }

    private static String picture(Resident by) {
        return Purse.made(by.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", "cloth.png")
                .body(FileSamples.pngLikeNoOther())
                .post("/files")
                .then());
    }

    private static Map<String, Object> cloth(long value, String... evidence) {
        return new HashMap<>(Map.of(
                "what",
                "Cotton cloth",
                "category",
                "STALL",
                "quantity",
                12.50,
                "unit",
                "metres",
                "value",
                value,
                "givenOn",
                Purse.today().toString(),
                "evidence",
                List.of(evidence)));
    }

    @Test
    @DisplayName("counts once somebody else agrees to its value: all share it, and it has a receipt that says so")
    void counts() {
        purse.post(third, GIFTS, cloth(900)).statusCode(422);
        String file = picture(third);
        String gift = Purse.made(purse.post(third, GIFTS, cloth(900, file)));
        assertThat(purse.transactions()).isZero();
        purse.get(purse.leader, GIFTS + "/" + gift)
                .body("state", equalTo("SUBMITTED"))
                .body("receipt", nullValue())
                .body("quantity", equalTo(12.5f))
                .body("evidence.id", contains(file))
                .body("organisationName", equalTo(third.organisationName()));
        purse.approve(third, gift).statusCode(403).body("code", equalTo("expense-own"));
        purse.approve(purse.leader, gift).statusCode(201).body("inKind", equalTo(true));
        purse.get(purse.leader, GIFTS + "/" + gift)
                .body("state", equalTo("APPROVED"))
                .body("receipt", matchesPattern("\\d{4}-\\d\\d/K0001"));
        assertThat(purse.position(third)).isEqualTo(600);
        assertThat(purse.position(purse.leader)).isEqualTo(-300);
        purse.get(third, "/settlement")
                .body("positions.contributed", hasItem(900))
                .body("positions.paid", hasItem(0));
        purse.get(third, "/proof").body("sound", equalTo(true));
        purse.get(third, "/transactions").body("items[0].kind", equalTo("KIND"));
        Happening.read("expense.approved", gift);
        third.calls()
                .header("Accept-Language", "en")
                .get("/me/inbox?limit=1")
                .then()
                .body("items[0].title", endsWith("/K0001, in kind: Cotton cloth (12.5 metres)"));
        purse.post(purse.leader, GIFTS, cloth(100, picture(purse.leader))).statusCode(201);
        purse.get(third, GIFTS).body("items", hasSize(2)).body("items[1].id", equalTo(gift));
        purse.get(third, GIFTS + "/" + purse.submit(third, Purse.expense(9, Purse.paidBy(third, 9))))
                .statusCode(404);
    }

    @Test
    @DisplayName("is entered by the treasurer for who has no phone; nobody of the giver agrees to its value")
    void byTreasurer() {
        Map<String, Object> ofLeader = cloth(900, picture(purse.treasurer));
        ofLeader.put("organisationId", purse.leader.organisationId());
        purse.post(third, GIFTS, ofLeader).statusCode(403).body("code", equalTo("costpool-for-others"));
        String gift = Purse.made(purse.post(purse.treasurer, GIFTS, ofLeader));
        purse.approve(purse.leader, gift).statusCode(403).body("code", equalTo("expense-own"));
        ofLeader.put("payerClass", "STATE");
        purse.post(purse.treasurer, GIFTS, ofLeader).statusCode(422).body("code", equalTo("expense-giver-unfit"));
        ofLeader.remove("organisationId");
        purse.post(purse.treasurer, GIFTS, ofLeader).statusCode(409).body("code", equalTo("expense-receipt-used"));
    }

    @Test
    @DisplayName("by a project is borne by nobody else, and taken back its receipt stays used")
    void byProject() {
        Map<String, Object> given = cloth(900, picture(purse.treasurer));
        given.put("payerClass", "PROJECT");
        purse.post(third, GIFTS, given).statusCode(403).body("code", equalTo("costpool-for-others"));
        String gift = Purse.made(purse.post(purse.treasurer, GIFTS, given));
        purse.approve(purse.leader, gift).statusCode(201);
        purse.members.forEach(each -> assertThat(purse.position(each)).isZero());
        purse.get(third, "").body("spent", equalTo(900)).body("cash", equalTo(0));
        purse.post(purse.leader, "/expenses/" + gift + "/reversal", Map.of("reason", "Not so much"))
                .statusCode(200);
        purse.get(third, GIFTS + "/" + gift)
                .body("state", equalTo("REVERSED"))
                .body("reason", equalTo("Not so much"))
                .body("receipt", endsWith("/K0001"));
        given.put("value", 800);
        String again = Purse.made(purse.post(purse.treasurer, GIFTS, given));
        purse.approve(purse.leader, again).statusCode(201);
        purse.get(third, GIFTS + "/" + again).body("receipt", endsWith("/K0002"));
        assertThat(Town.count("""
                        select coalesce(sum(l.balance), 0) from ledger_account a join ledger_balance l on l.account_id = a.id
                        where a.book_id = ? and a.kind = 'PAYER'
                        """, purse.id)).isZero();
    }
}
