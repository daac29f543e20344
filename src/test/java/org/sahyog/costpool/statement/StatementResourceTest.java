package org.sahyog.costpool.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;
import org.sahyog.shared.paper.PdfText;

@QuarkusTest
@DisplayName("A statement")
class StatementResourceTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Purse purse;
    private Resident third;

    /** Money of two members and of the state, two bills of which a member paid one, a mistake. */
    @BeforeEach
    void spend() {
        purse = new Purse(3);
        third = purse.members.get(2);
        received(purse.leader, 1_23_45_678_90L, 10);
        received(third, 30_000, 5);
        Map<String, Object> grant = Purse.contribution(third, 70_000);
        grant.remove("organisationId");
        grant.put("payerClass", "STATE");
        grant.put("into", "BANK");
        purse.post(purse.treasurer, "/contributions", grant).statusCode(201);
        Map<String, Object> bus = Purse.expense(10_000);
        bus.put("title", "=HYPERLINK(\"http://evil.example\")");
        bus.put("invoiceNumber", "+91");
        purse.spend(bus);
        purse.spend(Purse.expense(9_001, Purse.paidBy(third, 9_001)));
        String mistake = received(third, 500, 3);
        purse.post(purse.treasurer, "/contributions/" + mistake + "/reversal", Map.of("reason", "Counted wrong"))
                .statusCode(200);
    }

    @Test
    @DisplayName("of the pool is its money: what was there, came and went is what is there")
    void ofThePool() {
        purse.get(third, "/statement")
                .statusCode(200)
                .body("opening", equalTo(0))
                .body("in", equalTo(1_234_567_890 + 30_000 + 70_000 + 500))
                .body("out", equalTo(10_000 + 500))
                .body("closing", equalTo(1_234_567_890 + 30_000 + 70_000 - 10_000))
                .body("totals.kind", contains("CONTRIBUTION", "EXPENSE", "REVERSAL"))
                .body("costs", equalTo(List.of(Map.of("category", "TRAVEL", "amount", 19_001))));
        assertThat(lines("").stream().map(line -> line.get("balance")).toList())
                .containsExactly(
                        1_234_567_890, 1_234_597_890, 1_234_598_390, 1_234_668_390, 1_234_658_390, 1_234_657_890);
    }

    @Test
    @DisplayName("of each member and payer equals what anybody computes from the book")
    void ofEach() {
        List<Map<String, Object>> book =
                purse.get(third, "/transactions?limit=100").extract().path("items");
        for (Resident member : purse.members) {
            String account = "MEMBER:" + member.organisationId();
            String asked = "?organisationId=" + member.organisationId();
            assertThat(lines(asked).stream().map(line -> number(line, "in") - number(line, "out")))
                    .as(account)
                    .containsExactlyInAnyOrderElementsOf(entries(book, account));
            assertThat(closing(asked)).isEqualTo(purse.position(member));
        }
        assertThat(closing("?payerClass=STATE")).isEqualTo(70_000);
        purse.get(third, "/statement?payerClass=BANK")
                .body("closing", equalTo(0))
                .body("totals", hasSize(0));
        purse.get(third, "/statement?organisationId=" + third.organisationId())
                .body("organisationName", equalTo(third.organisationName()))
                .body("costs.amount.sum()", equalTo((int) borne(book, "MEMBER:" + third.organisationId())));
    }

    private static List<Long> entries(List<Map<String, Object>> book, String account) {
        return book.stream()
                .flatMap(each -> ((List<Map<String, Object>>) each.get("entries")).stream())
                .filter(entry -> entry.get("account").equals(account))
                .map(entry -> -number(entry, "amount"))
                .toList();
    }

    private static long borne(List<Map<String, Object>> book, String account) {
        return book.stream()
                .filter(each -> each.get("kind").equals("EXPENSE"))
                .flatMap(each -> ((List<Map<String, Object>>) each.get("entries")).stream())
                .filter(entry -> entry.get("account").equals(account) && number(entry, "amount") > 0)
                .mapToLong(entry -> number(entry, "amount"))
                .sum();
    }

    @Test
    @DisplayName("of some days begins with what was there before, the first and the last day included")
    void ofADay() {
        String days = "?from=" + Purse.today().minusDays(5) + "&until="
                + Purse.today().minusDays(3);
        purse.get(third, "/statement" + days)
                .body("from", equalTo(Purse.today().minusDays(5).toString()))
                .body("opening", equalTo(1_234_567_890))
                .body("in", equalTo(30_500))
                .body("closing", equalTo(1_234_598_390));
        assertThat(lines(days)).hasSize(2);
        purse.get(third, "/statement?until=" + Purse.today().minusDays(11)).body("closing", equalTo(0));
        purse.get(third, "/statement?from=" + Purse.today().plusDays(1)).body("opening", equalTo(1_234_657_890));
    }

    @Test
    @DisplayName("is the same page by page, and what is written meanwhile does not come between")
    void byPages() {
        List<Map<String, Object>> whole = lines("");
        List<Map<String, Object>> paged = new ArrayList<>();
        String next = "";
        do {
            Response page = purse.get(third, "/statement/lines?limit=2" + next)
                    .extract()
                    .response();
            paged.addAll(page.path("items"));
            next = page.path("next") == null ? "" : "&cursor=" + page.path("next");
            received(purse.leader, 7, 0);
        } while (!next.isEmpty());
        assertThat(paged).isEqualTo(whole);
        assertThat(lines("")).hasSize(whole.size() + 3);
    }

    @Test
    @DisplayName("of two at once, of a stranger or of days in the wrong order is refused")
    void refused() {
        refused("?payerClass=STATE&organisationId=" + third.organisationId(), "statement-subject-unfit");
        refused("?from=2027-02-02&until=2027-02-01", "statement-period-unfit");
        refused("?organisationId=" + UUID.randomUUID(), "costpool-not-in-pool");
    }

    private void refused(String asked, String code) {
        for (String place : List.of("/statement", "/statement/lines", "/statement/file")) {
            purse.get(third, place + asked).statusCode(422).body("code", equalTo(code));
        }
    }

    @Test
    @DisplayName("as CSV holds every line, and no cell that a spreadsheet program would calculate")
    void csv() {
        Response file = file("text/csv", "en", "");
        file.then().statusCode(200).header("Content-Disposition", "attachment; filename=\"statement.csv\"");
        String text = new String(file.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFStatement of account\r\nMoney of the pool\r\n");
        assertThat(text).contains(",\"'=HYPERLINK(\"\"http://evil.example\"\") · Travel · Cash\",'+91,,100.00,");
        assertThat(text).contains(",Opening balance,,,,0.00", ",Closing balance,,12346683.90,105.00,12346578.90");
        assertThat(text.lines().filter(line -> line.matches("\\d{4}-\\d{2}-\\d{2},.*")))
                .hasSize(6);
        assertThat(new String(file("text/csv", "hi", "").asByteArray(), StandardCharsets.UTF_8))
                .contains("हिसाब का विवरण", "अंशदान");
    }

    @Test
    @DisplayName("as XLSX has amounts that are numbers, shown in lakh and crore, and text that is text")
    void xlsx() throws IOException {
        byte[] file = file(XLSX, "en", "").asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            Row bus = all.stream()
                    .filter(row -> row.getCellText(2).contains("HYPERLINK"))
                    .findFirst()
                    .orElseThrow();
            assertThat(bus.getCellText(2)).startsWith("'=HYPERLINK");
            assertThat(bus.getCellText(3)).isEqualTo("'+91");
            assertThat(bus.getCellAsNumber(5).orElseThrow()).isEqualByComparingTo("100.00");
            assertThat(all.stream().filter(row -> row.getCellText(2).equals("Closing balance")))
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.getCellAsNumber(6).orElseThrow()).isEqualByComparingTo("12346578.90"));
        }
        assertThat(part(file, "xl/styles.xml"))
                .contains("[&gt;=10000000]##\\,##\\,##\\,##0.00;[&gt;=100000]##\\,##\\,##0.00;#,##0.00");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("inlineStr").doesNotContain("<f>");
    }

    @Test
    @DisplayName("as PDF reads in English and Hindi, with amounts in lakh and crore")
    void pdf() {
        String english = PdfText.of(file("application/pdf", "en", "").asByteArray());
        assertThat(english)
                .contains("Statement of account", "Money of the pool", "₹1,23,46,578.90", "1,23,45,678.90")
                .contains("=HYPERLINK", "Closing balance", "Page 1 of 1", "What things cost, whoever paid", "190.01");
        String hindi = PdfText.of(file("application/pdf", "hi", "?organisationId=" + third.organisationId())
                .asByteArray());
        assertThat(hindi).contains("हिसाब का विवरण", third.organisationName(), "अंतिम शेष", "यात्रा");
    }

    private String received(Resident from, long amount, int daysAgo) {
        Map<String, Object> contribution = Purse.contribution(from, amount);
        contribution.put("paidOn", Purse.today().minusDays(daysAgo).toString());
        return Purse.made(purse.post(purse.treasurer, "/contributions", contribution));
    }

    private List<Map<String, Object>> lines(String asked) {
        return purse.get(third, "/statement/lines" + asked)
                .statusCode(200)
                .extract()
                .path("items");
    }

    private long closing(String asked) {
        return purse.get(third, "/statement" + asked)
                .statusCode(200)
                .extract()
                .jsonPath()
                .getLong("closing");
    }

    private static long number(Map<String, Object> line, String name) {
        return ((Number) line.get(name)).longValue();
    }

    private Response file(String accept, String language, String asked) {
        return third.calls()
                .header("Accept", accept)
                .header("Accept-Language", language)
                .get(purse.path + "/statement/file" + asked);
    }

    /** By its table of contents, as every program reads it. */
    private static String part(byte[] file, String name) throws IOException {
        Path copy = Files.createTempFile("statement", ".xlsx");
        try (ZipFile zip = new ZipFile(Files.write(copy, file).toFile())) {
            ZipEntry entry = Objects.requireNonNull(zip.getEntry(name), name);
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(copy);
        }
    }
}
