package org.sahyog.costpool.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.costpool.Purse;

@QuarkusTest
@DisplayName("The bank’s statement of a pool")
class BankStatementResourceTest {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final String UTR = "SBIN226092123456";

    private Purse purse;
    private LocalDate today;

    @BeforeEach
    void gather() {
        purse = new Purse(3);
        today = Purse.today();
    }

    @Test
    @DisplayName("is found in the book by UTR and by amount; the rest is worked through until nothing is missing")
    void walk() {
        String byNumber = banked(50_000, UTR, 20);
        String byDay = banked(30_000, null, 1);
        String together = banked(10_000, null, 9);
        String andTogether = banked(15_000, null, 8);
        String statement = sheet(
                line(2, "NEFT-" + UTR + "-DIYA", "", "500.00", "500.00"),
                line(2, "UPI/RAVI/dues", "", "300.00", "800.00"),
                line(1, "CHEQUES PAID IN", "", "250.00", "1050.00"),
                line(0, "SMS CHARGES", "17.70", "", "1032.30"));
        send(statement)
                .statusCode(201)
                .body("lines", equalTo(4))
                .body("known", equalTo(0))
                .body("matched", equalTo(2))
                .body("open", equalTo(2))
                .body("columns.deposit", equalTo("Deposit Amt."))
                .body("from", equalTo(today.minusDays(2).toString()));
        lines("MATCHED")
                .body("items.movements.thingId", contains(contains(byNumber), contains(byDay)))
                .body("items.how", contains("AUTOMATIC", "AUTOMATIC"));
        movements()
                .body("items.thingId", contains(together, andTogether))
                .body("items.amount", contains(10_000, 15_000));
        List<String> open = lines("OPEN").extract().path("items.id");
        List<String> missing = movements().extract().path("items.transactionId");

        match(open.get(0), missing.subList(0, 1)).statusCode(422).body("code", equalTo("bank-sum-unfit"));
        match(open.get(0), List.of(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("code", equalTo("bank-movement-unfit"));
        match(open.get(0), missing)
                .statusCode(200)
                .body("state", equalTo("MATCHED"))
                .body("how", equalTo("BY_HAND"))
                .body("movements", hasSize(2))
                .body("decidedBy", notNullValue());
        match(open.get(0), missing).statusCode(409).body("code", equalTo("bank-line-decided"));
        purse.post(
                        purse.treasurer,
                        "/bank/lines/" + open.get(1) + "/setting-aside",
                        Map.of("reason", "The society pays it."))
                .statusCode(200)
                .body("state", equalTo("SET_ASIDE"))
                .body("reason", equalTo("The society pays it."));
        purse.get(purse.leader, "/bank/reconciliation")
                .body("bookBalance", equalTo(105_000))
                .body("bankBalance", equalTo(103_230))
                .body("setAside", equalTo(-1_770))
                .body("onlyInBook", equalTo(0))
                .body("onlyAtBank", equalTo(0))
                .body("openLines", equalTo(0))
                .body("difference", equalTo(0));
        movements().body("items", empty());
    }

    @Test
    @DisplayName("brings nothing twice, in whatever piece of time it is asked for")
    void again() {
        String first = line(2, "A", "", "5.00", "5.00");
        String second = line(1, "B", "", "5.00", "10.00");
        send(sheet(first, second)).body("known", equalTo(0)).body("open", equalTo(2));
        send(sheet(second, line(0, "C", "", "5.00", "15.00")))
                .body("known", equalTo(1))
                .body("open", equalTo(3));
        lines("OPEN").body("items.narration", contains("A", "B", "C"));
    }

    @Test
    @DisplayName("keeps lines that are alike apart")
    void alike() {
        String twin = today.format(DAY) + ",UPI,," + today.format(DAY) + ",,5.00,\n";
        send(sheet(twin, twin)).body("lines", equalTo(2)).body("known", equalTo(0));
        send(sheet(twin, twin, twin)).body("known", equalTo(2)).body("open", equalTo(3));
    }

    @Test
    @DisplayName("offers what an open line may be, and opens it again where that is taken back")
    void suggestions() {
        String one = banked(5_000, null, 1);
        String two = banked(5_000, null, 2);
        send(sheet(line(0, "UPI", "", "50.00", "50.00"))).body("matched", equalTo(0));
        ValidatableResponse open = lines("OPEN").body("items[0].suggestions.thingId", contains(one, two));
        String line = open.extract().path("items[0].id");
        String chosen = open.extract().path("items[0].suggestions[0].transactionId");
        match(line, List.of(chosen)).statusCode(200).body("suggestions", empty());

        purse.post(purse.treasurer, "/contributions/" + one + "/reversal", Map.of("reason", "Entered twice"))
                .statusCode(200);
        lines("OPEN").body("items[0].how", nullValue()).body("items[0].suggestions.thingId", contains(two));
        movements().body("items.thingId", contains(two));
    }

    @Test
    @DisplayName("may be said otherwise: a line is open again")
    void release() {
        banked(5_000, UTR, 0);
        send(sheet(line(0, UTR, "", "50.00", "50.00"))).body("matched", equalTo(1));
        String line = lines("MATCHED").extract().path("items[0].id");
        purse.post(purse.treasurer, "/bank/lines/" + line + "/release")
                .statusCode(200)
                .body("state", equalTo("OPEN"));
        purse.post(purse.treasurer, "/bank/lines/" + line + "/release")
                .statusCode(409)
                .body("code", equalTo("bank-line-open"));
        movements().body("items.amount", contains(5_000));
    }

    @Test
    @DisplayName("is read by the columns that the treasurer told")
    void format() {
        purse.get(purse.treasurer, "/bank/format").statusCode(404);
        purse.treasurer
                .posts()
                .body(Map.of("date", "Tithi", "narration", "Vivaran", "amount", "Rashi", "deposit", "Jama"))
                .put(purse.path + "/bank/format")
                .then()
                .statusCode(422)
                .body("code", equalTo("bank-columns-unfit"));
        purse.treasurer
                .posts()
                .body(Map.of("date", "Tithi", "narration", "Vivaran", "amount", "Rashi"))
                .put(purse.path + "/bank/format")
                .then()
                .statusCode(200);
        send("Tithi,Vivaran,Rashi\n" + today.format(DAY) + ",Chanda,12.50\n")
                .statusCode(201)
                .body("lines", equalTo(1));
        purse.get(purse.treasurer, "/bank/format").body("amount", equalTo("Rashi"));
        send("Firm,Phone\nDiya,1\n")
                .statusCode(422)
                .body("code", equalTo("bank-sheet-refused"))
                .body("sheet", equalTo("TITLES_MISSING"));
    }

    @Test
    @DisplayName("is nobody’s business but the treasurer’s; what is missing is everybody’s")
    void rights() {
        purse.get(purse.leader, "/bank/lines").statusCode(403);
        purse.leader
                .posts()
                .contentType("text/csv")
                .body(sheet())
                .post(purse.path + "/bank/statements")
                .then()
                .statusCode(403);
        purse.get(purse.leader, "/bank/reconciliation")
                .statusCode(200)
                .body("bankBalance", nullValue())
                .body("difference", nullValue());
        purse.get(purse.leader, "/bank/movements?from=" + today + "&until=" + today)
                .statusCode(200);
        purse.get(purse.leader, "/bank/movements").statusCode(422);
    }

    @Test
    @DisplayName("holds the sums of five thousand lines")
    void many() {
        String[] lines = new String[5_000];
        for (int n = 0; n < lines.length; n++) {
            lines[n] = line(n % 300, "UPI " + n, "", "1.00", "");
        }
        send(sheet(lines)).statusCode(201).body("lines", equalTo(5_000)).body("open", equalTo(5_000));
        purse.get(purse.leader, "/bank/reconciliation")
                .body("onlyAtBank", equalTo(500_000))
                .body("openLines", equalTo(5_000));
        assertThat(Town.count("select count(*) from cost_pool_bank_line where pool_id = ?", purse.id))
                .isEqualTo(5_000);
    }

    private String banked(long amount, String reference, int daysAgo) {
        Map<String, Object> contribution = Purse.contribution(purse.leader, amount);
        contribution.put("into", "BANK");
        contribution.put("paidOn", today.minusDays(daysAgo).toString());
        if (reference != null) {
            contribution.put("reference", reference);
        }
        return Purse.made(purse.post(purse.treasurer, "/contributions", contribution));
    }

    private String line(int daysAgo, String narration, String out, String in, String balance) {
        String day = today.minusDays(daysAgo).format(DAY);
        return String.join(",", day, narration, "", day, out, in, balance) + "\n";
    }

    /** As HDFC gives it. */
    private static String sheet(String... lines) {
        return "Statement of account\nDate,Narration,Chq./Ref.No.,Value Dt,Withdrawal Amt.,Deposit Amt.,Closing Balance\n"
                + String.join("", lines);
    }

    private ValidatableResponse send(String sheet) {
        return purse.treasurer
                .posts()
                .contentType("text/csv")
                .body(sheet)
                .post(purse.path + "/bank/statements")
                .then();
    }

    private ValidatableResponse lines(String state) {
        return purse.get(purse.treasurer, "/bank/lines?state=" + state).statusCode(200);
    }

    private ValidatableResponse movements() {
        return purse.get(purse.leader, "/bank/movements?from=" + today.minusDays(31) + "&until=" + today)
                .statusCode(200);
    }

    private ValidatableResponse match(String line, List<String> transactions) {
        return purse.post(purse.treasurer, "/bank/lines/" + line + "/match", Map.of("transactionIds", transactions));
    }
}
