package org.sahyog.costpool.voucher;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.costpool.Purse;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

@QuarkusTest
@DisplayName("The accountant’s file of a cost pool")
class VoucherResourceTest {
    private Purse purse;
    private Resident third;

    /** Money in, a bill from the cash box, one that a member paid, and a mistake taken back. */
    @BeforeEach
    void spend() {
        purse = new Purse(3);
        third = purse.members.get(2);
        purse.receive(purse.leader, 5_000_000_00L);
        Map<String, Object> bus = Purse.expense(11_800);
        bus.put("title", "Bus <&> \"back\"");
        bus.put("payee", "@SUM(1)");
        bus.put("gstin", "09AAACH7409R1ZZ");
        bus.put("invoiceNumber", "INV/7");
        bus.put("tax", 1_800);
        purse.spend(bus);
        purse.spend(Purse.expense(9_001, Purse.paidBy(third, 9_001)));
        String mistake = purse.receive(third, 500);
        purse.post(purse.treasurer, "/contributions/" + mistake + "/reversal", Map.of("reason", "Counted wrong"))
                .statusCode(200);
    }

    @Test
    @DisplayName("as CSV: in each voucher debits equal credits, and each ledger ends where the book does")
    void csv() {
        List<NamedCsvRecord> rows = rows("");
        Map<String, List<NamedCsvRecord>> vouchers =
                rows.stream().collect(groupingBy(row -> row.getField("Voucher Number")));
        assertThat(vouchers).containsOnlyKeys("1", "2", "3", "4", "5");
        vouchers.forEach((number, lines) ->
                assertThat(sum(lines, "Debit")).as(number).isEqualByComparingTo(sum(lines, "Credit")));
        assertThat(vouchers.get("1"))
                .extracting(row -> row.getField("Voucher Type"))
                .containsOnly("Receipt");
        assertThat(vouchers.get("2"))
                .extracting(row -> row.getField("Voucher Type"))
                .containsOnly("Payment");
        assertThat(vouchers.get("3"))
                .extracting(row -> row.getField("Voucher Type"))
                .containsOnly("Journal");
        assertThat(vouchers.get("5"))
                .extracting(row -> row.getField("Voucher Type"))
                .containsOnly("Payment");
        NamedCsvRecord bus = vouchers.get("2").get(0);
        assertThat(List.of(bus.getField("GSTIN"), bus.getField("Invoice Number"), bus.getField("GST within Amount")))
                .containsExactly("09AAACH7409R1ZZ", "INV/7", "18.00");
        assertThat(bus.getField("Narration")).isEqualTo("Expense · Bus <&> \"back\" · @SUM(1)");
        assertThat(vouchers.get("5").get(0).getField("Narration")).startsWith("Taken back · Voucher 4");
        assertThat(balance(rows, "Cash")).isEqualByComparingTo(BigDecimal.valueOf(purse.cash(), 2));
        purse.members.forEach(each -> assertThat(balance(rows, each.organisationName()))
                .isEqualByComparingTo(BigDecimal.valueOf(-purse.position(each), 2)));
    }

    @Test
    @DisplayName("as Tally imports it: ledgers before the vouchers that name them, whose amounts make zero")
    void tally() throws Exception {
        Document file = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(asked("application/xml", "").asByteArray()));
        assertThat(texts(file.getDocumentElement(), "TALLYREQUEST")).containsExactly("Import Data");
        List<String> ledgers = new ArrayList<>();
        each(file.getDocumentElement(), "LEDGER").forEach(ledger -> ledgers.add(ledger.getAttribute("NAME")));
        assertThat(ledgers).doesNotHaveDuplicates().contains("Cash", third.organisationName());
        List<Element> vouchers = each(file.getDocumentElement(), "VOUCHER");
        assertThat(vouchers).hasSize(5);
        for (Element voucher : vouchers) {
            List<String> amounts = texts(voucher, "AMOUNT");
            assertThat(amounts.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("0");
            assertThat(texts(voucher, "ISDEEMEDPOSITIVE"))
                    .isEqualTo(amounts.stream()
                            .map(amount -> amount.startsWith("-") ? "Yes" : "No")
                            .toList());
            assertThat(ledgers).containsAll(texts(voucher, "LEDGERNAME"));
        }
        assertThat(texts(vouchers.get(0), "DATE"))
                .containsExactly(Purse.today().toString().replace("-", ""));
        assertThat(texts(vouchers.get(1), "NARRATION").get(0))
                .contains("Bus <&> \"back\"", "GSTIN 09AAACH7409R1ZZ", "GST within amount 18.00");
        assertThat(vouchers.get(0).getAttribute("REMOTEID"))
                .isEqualTo(Town.text(
                        "select cast(id as text) from ledger_transaction where book_id = ? and number = 1", purse.id));
    }

    @Test
    @DisplayName("holds the days that are asked for, and two firms of one name are two ledgers")
    void daysAndNames() {
        assertThat(rows("?until=" + Purse.today().minusDays(1))).isEmpty();
        assertThat(rows("?from=" + Purse.today())).isNotEmpty();
        Town.run(
                "update organisation set name = ? where id = ?",
                purse.leader.organisationName(),
                third.organisationId());
        Map<String, Integer> names = new TreeMap<>();
        rows("").forEach(row -> names.merge(row.getField("Ledger Account"), 1, Integer::sum));
        assertThat(names.keySet().stream().filter(name -> name.startsWith(purse.leader.organisationName() + " (")))
                .hasSize(2)
                .allMatch(name -> name.matches(".* \\([0-9a-f]{6}\\)"));
    }

    private Response asked(String accept, String query) {
        Response file = third.calls().header("Accept", accept).get(purse.path + "/vouchers" + query);
        file.then().statusCode(200);
        return file;
    }

    private List<NamedCsvRecord> rows(String query) {
        String text = new String(asked("text/csv", query).asByteArray(), StandardCharsets.UTF_8).substring(1);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream()
                .map(row -> row.getField(column))
                .filter(cell -> !cell.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal balance(List<NamedCsvRecord> rows, String ledger) {
        List<NamedCsvRecord> its = rows.stream()
                .filter(row -> row.getField("Ledger Account").equals(ledger))
                .toList();
        return sum(its, "Debit").subtract(sum(its, "Credit"));
    }

    private static List<String> texts(Element within, String name) {
        return each(within, name).stream().map(Element::getTextContent).toList();
    }

    private static List<Element> each(Element within, String name) {
        NodeList found = within.getElementsByTagName(name);
        List<Element> all = new ArrayList<>();
        for (int place = 0; place < found.getLength(); place++) {
            all.add((Element) found.item(place));
        }
        return all;
    }
}
