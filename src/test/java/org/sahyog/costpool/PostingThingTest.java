package org.sahyog.costpool;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.file.content.FileSamples;

@QuarkusTest
@DisplayName("A transaction of a pool")
class PostingThingTest {
    private static final String UTR = "SBINR52026112900123456";

    private Purse purse;
    private Resident leader;
    private Resident treasurer;
    private Resident third;
    private String refund;

    /** One of each thing that a book can hold, and a refund taken back. */
    @BeforeEach
    void fill() {
        purse = new Purse(3);
        leader = purse.leader;
        treasurer = purse.treasurer;
        third = purse.members.get(2);
        grant();
        purse.receive(third, 100_000);
        refund = refund(spend());
        advance();
        challan();
        gift();
        count();
    }

    private void grant() {
        Map<String, Object> grant = Purse.contribution(third, 70_000);
        grant.remove("organisationId");
        grant.putAll(Map.of("payerClass", "STATE", "into", "BANK", "reference", UTR));
        purse.post(treasurer, "/contributions", grant).statusCode(201);
    }

    private String spend() {
        Map<String, Object> bus = Purse.expense(20_000);
        bus.putAll(Map.of("payee", "Rajdhani Travels", "invoiceNumber", "INV/7"));
        return purse.spend(bus);
    }

    private String refund(String bus) {
        Map<String, Object> back = Map.of(
                "expenseId",
                bus,
                "amount",
                1_800,
                "into",
                "BANK",
                "refundedOn",
                Purse.today().toString(),
                "reference",
                "REF778899");
        String id = Purse.made(purse.post(treasurer, "/refunds", back));
        purse.yes("/refunds/" + id);
        return id;
    }

    private void advance() {
        Map<String, Object> draft =
                Map.of("holderName", "Imran Auto", "purpose", "Diesel for the bus", "amount", 4_000, "place", "CASH");
        String advance = Purse.made(purse.post(treasurer, "/advances", draft));
        purse.post(leader, "/advances/" + advance + "/approvals").statusCode(201);
        Map<String, Object> back = Map.of(
                "amount", 4_000, "place", "CASH", "returnedOn", Purse.today().toString(), "note", "No diesel");
        String returns = "/advances/" + advance + "/returns";
        String returned =
                purse.post(treasurer, returns, back).statusCode(201).extract().path("returns[0].id");
        purse.yes(returns + "/" + returned);
    }

    private void challan() {
        Map<String, Object> trainer = Purse.expense(10_000, Map.of("from", "CASH", "amount", 9_000));
        trainer.putAll(Map.of("title", "Two days of polishing", "category", "TRAINER", "payee", "Ustad Salim"));
        trainer.put(
                "tds", Map.of("section", "194J", "rate", 1_000, "base", 10_000, "amount", 1_000, "pan", "AAPFU0939F"));
        Map<String, Object> challan = Map.of(
                "expenseIds", List.of(purse.spend(trainer)),
                "place", "CASH",
                "bsrCode", "0510308",
                "challanNumber", "00123",
                "depositedOn", Purse.today().toString());
        purse.yes("/tds-remittances/" + Purse.made(purse.post(treasurer, "/tds-remittances", challan)));
    }

    private void gift() {
        String picture = Purse.made(third.calls()
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("name", "cloth.png")
                .body(FileSamples.pngLikeNoOther())
                .post("/files")
                .then());
        Map<String, Object> cloth = new HashMap<>(
                Map.of("what", "Cotton cloth", "category", "STALL", "quantity", 12, "unit", "metres", "value", 900));
        cloth.putAll(Map.of("givenOn", Purse.today().toString(), "evidence", List.of(picture)));
        purse.approve(leader, Purse.made(purse.post(third, "/contributions-in-kind", cloth)))
                .statusCode(201);
    }

    private void count() {
        Map<String, Object> count =
                Map.of("day", Purse.today().toString(), "counted", purse.cash() - 30, "reason", "A torn note");
        purse.yes("/cash-checks/" + Purse.made(purse.post(treasurer, "/cash-checks", count)));
    }

    private void takeBack() {
        purse.post(treasurer, "/refunds/" + refund + "/reversal", Map.of("reason", "Of another bill"))
                .statusCode(200);
    }

    @Test
    @DisplayName("says in a statement what it is of, who gave or got it, and by which papers it is known")
    void inStatement() {
        takeBack();
        Map<Object, String> said = lines(leader, "");
        assertThat(said)
                .containsEntry("CONTRIBUTION of CONTRIBUTION 70000", "STATE | " + Purse.receipt(1) + " | " + UTR)
                .containsEntry(
                        "CONTRIBUTION of CONTRIBUTION 100000", third.organisationName() + " | " + Purse.receipt(2))
                .containsEntry("EXPENSE of EXPENSE -20000", "Bus to Jaipur | Rajdhani Travels | INV/7")
                .containsEntry("REFUND of REFUND 1800", "Bus to Jaipur | Rajdhani Travels | REF778899")
                .containsEntry("REVERSAL of REFUND -1800", "Bus to Jaipur | Rajdhani Travels | REF778899")
                .containsEntry("ADVANCE of ADVANCE -4000", "Diesel for the bus | Imran Auto")
                .containsEntry("ADVANCE of ADVANCE_RETURN 4000", "Diesel for the bus | Imran Auto | No diesel")
                .containsEntry("TDS_REMITTANCE of TDS_REMITTANCE -1000", "0510308/00123")
                .containsEntry("CASH_CHECK of CASH_CHECK -30", "A torn note");
        assertThat(lines(leader, "?organisationId=" + third.organisationId()))
                .containsEntry("CONTRIBUTION of CONTRIBUTION 100000", Purse.receipt(2))
                .containsKey("REFUND of REFUND 600")
                .containsEntry(
                        "KIND of KIND 900", "Cotton cloth | " + Purse.receipt(1).replace("/", "/K"));
        purse.get(leader, "/statement").body("totals.find { it.kind == 'REFUND' }.category", equalTo("TRAVEL"));
    }

    /** By kind, thing and amount: all that is said of it. */
    private Map<Object, String> lines(Resident reader, String asked) {
        List<Map<String, Object>> lines = purse.get(reader, "/statement/lines" + asked)
                .statusCode(200)
                .extract()
                .path("items");
        return lines.stream()
                .collect(toMap(
                        line -> line.get("kind") + " of " + line.get("thing") + " "
                                + ((Integer) line.get("in") - (Integer) line.get("out")),
                        line -> Stream.of("title", "counterparty", "payerClass", "document", "reference", "note")
                                .map(line::get)
                                .filter(Objects::nonNull)
                                .map(Object::toString)
                                .collect(Collectors.joining(" | ")),
                        (one, other) -> one + " & " + other));
    }

    @Test
    @DisplayName("says so to the treasurer who compares it with the bank, and in the book")
    void atTheBank() {
        purse.get(third, "/bank/movements?from=" + Purse.today() + "&until=" + Purse.today())
                .statusCode(200)
                .body("items.thing", contains("CONTRIBUTION", "REFUND"))
                .body("items[0].payerClass", equalTo("STATE"))
                .body("items[0].document", equalTo(Purse.receipt(1)))
                .body("items[0].reference", equalTo(UTR))
                .body("items[1].title", equalTo("Bus to Jaipur"))
                .body("items[1].counterparty", equalTo("Rajdhani Travels"));
        purse.get(third, "/transactions")
                .body(
                        "items.thing",
                        contains(
                                "CONTRIBUTION",
                                "CONTRIBUTION",
                                "EXPENSE",
                                "REFUND",
                                "ADVANCE",
                                "ADVANCE_RETURN",
                                "EXPENSE",
                                "TDS_REMITTANCE",
                                "KIND",
                                "CASH_CHECK"))
                .body("items[4].title", equalTo("Diesel for the bus"));
    }

    @Test
    @DisplayName("says so in the accountant’s vouchers")
    void inVouchers() {
        takeBack();
        assertThat(file("/vouchers", "text/csv", "en"))
                .contains("Contribution · State government,")
                .contains("Contribution · " + third.organisationName() + ",")
                .contains("Paid back by a vendor · Bus to Jaipur · Rajdhani Travels,REF778899,")
                .contains("Taken back · Voucher 4 · Paid back by a vendor · Bus to Jaipur · Rajdhani Travels,")
                .contains("Advance · Diesel for the bus · Imran Auto,")
                .contains("Advance brought back · Diesel for the bus · Imran Auto · No diesel,")
                .contains("Tax remitted,0510308/00123,")
                .contains("Contribution in kind · Cotton cloth · " + third.organisationName() + ",")
                .contains("Difference of a cash check · A torn note,");
        assertThat(file("/vouchers", "application/xml", "en"))
                .contains("<NARRATION>Advance · Diesel for the bus · Imran Auto</NARRATION>")
                .contains("<REFERENCE>0510308/00123</REFERENCE>");
    }

    @Test
    @DisplayName("says so in the files of statements, in English and Hindi")
    void inFiles() {
        takeBack();
        assertThat(file("/statement/file", "text/csv", "en"))
                .contains(",Contribution · State government · Bank," + Purse.receipt(1) + " · " + UTR + ",")
                .contains(",Bus to Jaipur · Travel · Rajdhani Travels · Cash,INV/7,")
                .contains(",Taken back · Paid back by a vendor · Bus to Jaipur · Travel · Rajdhani Travels · Bank,")
                .contains(",Advance brought back · Diesel for the bus · Imran Auto · Cash · No diesel,")
                .contains(",Tax remitted · Cash,0510308/00123,")
                .contains(",Difference of a cash check · Cash · A torn note,");
        assertThat(file("/statement/file", "text/csv", "hi"))
                .contains(",अंशदान · राज्य सरकार · ", ",अग्रिम की वापसी · Diesel for the bus · Imran Auto · ")
                .contains(",कर जमा · ", ",विक्रेता ने लौटाया · Bus to Jaipur · ");
    }

    private String file(String below, String accept, String language) {
        return third.calls()
                .header("Accept", accept)
                .header("Accept-Language", language)
                .get(purse.path + below)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    @DisplayName(
            "that is one of two firms names the other in the statement of each; one with a project names its class")
    void transfers() {
        Map<String, Object> stall =
                Purse.expense(30_000, Map.of("from", "PAYER_CLASS", "payerClass", "PROJECT", "amount", 30_000));
        stall.put("bearers", List.of(Map.of("payerClass", "PROJECT", "amount", 30_000 - 9_000)));
        Purse other = new Purse(3);
        Resident payer = other.members.get(2);
        other.spend(Purse.expense(9_000, Purse.paidBy(other.leader, 9_000)));
        other.spend(stall);
        other.receive(payer, 9_000);
        other.post(other.treasurer, "/settlement").statusCode(200);
        List<Map<String, Object>> proposed =
                other.get(payer, "/transfers?state=PROPOSED").extract().path("items");
        proposed.forEach(each -> pay(other, each));
        Map<String, Object> between = proposed.stream()
                .filter(each ->
                        side(each, "from", "organisationId") != null && side(each, "to", "organisationId") != null)
                .findFirst()
                .orElseThrow();
        names(other, between, "from", "to");
        names(other, between, "to", "from");
        assertThat(other.get(payer, "/statement/lines")
                        .extract()
                        .<String>path("items.find { it.kind == 'TRANSFER' && it.payerClass == 'PROJECT' }.reference"))
                .isEqualTo("Cheque 12");
    }

    private static void names(Purse purse, Map<String, Object> transfer, String whose, String other) {
        assertThat(purse.get(purse.leader, "/statement/lines?organisationId=" + side(transfer, whose, "organisationId"))
                        .extract()
                        .<List<String>>path("items.findAll { it.kind == 'TRANSFER' }.counterparty"))
                .contains((String) side(transfer, other, "organisationName"));
    }

    private static void pay(Purse purse, Map<String, Object> transfer) {
        Map<String, Object> payment = new HashMap<>(place(transfer, "from"));
        payment.put("reference", "Cheque 12");
        step(purse, who(purse, transfer, "from"), transfer, "payment", payment);
        step(purse, who(purse, transfer, "to"), transfer, "confirmation", place(transfer, "to"));
    }

    private static void step(Purse purse, Resident by, Map<String, Object> transfer, String step, Map<String, ?> body) {
        purse.post(by, "/transfers/" + transfer.get("id") + "/" + step, body).statusCode(200);
    }

    /** The treasurer pays a project, and another officer confirms that. */
    private static Resident who(Purse purse, Map<String, Object> transfer, String side) {
        if (side(transfer, side, "payerClass") != null) {
            return purse.leader;
        }
        return purse.members.stream()
                .filter(each -> each.organisationId().toString().equals(side(transfer, side, "organisationId")))
                .findFirst()
                .orElse(purse.treasurer);
    }

    private static Map<String, Object> place(Map<String, Object> transfer, String side) {
        boolean box = side(transfer, side, "organisationId") == null && side(transfer, side, "payerClass") == null;
        return box ? Map.of("place", "CASH") : Map.of();
    }

    @SuppressWarnings("unchecked")
    private static Object side(Map<String, Object> transfer, String side, String field) {
        return ((Map<String, Object>) transfer.get(side)).get(field);
    }

    @Test
    @DisplayName("is not taken for another thing that somebody gave its id")
    void ofItsOwn() {
        String id = Town.text(
                "select cast(thing_id as text) from ledger_transaction where book_id = ? and number = 1", purse.id);
        Map<String, Object> stranger = Purse.expense(100);
        stranger.putAll(Map.of("id", id, "title", "A stranger"));
        purse.spend(stranger);
        purse.get(third, "/statement/lines")
                .body("items.findAll { it.title == 'A stranger' }.kind", contains("EXPENSE"));
    }
}
