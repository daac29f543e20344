package org.sahyog.shared.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A table for a spreadsheet program")
class TableTest {
    private static final List<String> DANGEROUS =
            List.of("=1+1", "+91 98", "-5", "@SUM(A1)", "\t=1", "\r=1", "  =1", "＝1", "＠a");
    private static final List<String> HARMLESS = List.of("Bus", "a=1", "₹5", "'quoted", "श्री");

    @Test
    @DisplayName("has no text that would be calculated, and leaves other text as it is")
    void safe() throws IOException {
        CsvTable csv = new CsvTable();
        DANGEROUS.forEach(text -> csv.row(List.of(text)));
        HARMLESS.forEach(text -> csv.row(List.of(text)));
        String written = new String(csv.end(), StandardCharsets.UTF_8);
        DANGEROUS.forEach(text -> assertThat(written).contains("'" + text));
        HARMLESS.forEach(text -> assertThat(written).contains("\n" + text).doesNotContain("\n'" + text));
        XlsxTable xlsx = new XlsxTable("Cells", List.of(10));
        DANGEROUS.forEach(text -> xlsx.row(List.of(text)));
        assertThat(rows(xlsx.end()).stream().map(row -> row.getCellText(0)))
                .allMatch(text -> text.startsWith("'"))
                .hasSize(DANGEROUS.size());
    }

    @Test
    @DisplayName("is the same whether it is taken piece by piece or at the end")
    void byPieces() throws IOException {
        for (boolean often : List.of(true, false)) {
            Table csv = new CsvTable();
            Table xlsx = new XlsxTable("Cells", List.of(10, 10, 10, 10));
            ByteArrayOutputStream text = new ByteArrayOutputStream();
            ByteArrayOutputStream book = new ByteArrayOutputStream();
            for (long each = 0; each < 3; each++) {
                List<Object> cells = Arrays.asList(
                        "Bus, \"back\"", LocalDate.of(2027, 2, 20), each, Amount.of(-12_345_678_90L, "INR"), null);
                csv.row(cells);
                xlsx.row(cells);
                if (often) {
                    text.write(csv.taken());
                    book.write(xlsx.taken());
                }
            }
            text.write(csv.end());
            book.write(xlsx.end());
            assertThat(text.toString(StandardCharsets.UTF_8))
                    .isEqualTo("\uFEFF"
                            + "\"Bus, \"\"back\"\"\",2027-02-20,%d,-12345678.90,\r\n"
                                    .repeat(3)
                                    .formatted(0, 1, 2));
            List<Row> rows = rows(book.toByteArray());
            assertThat(rows).hasSize(3);
            assertThat(rows.get(2).getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("2");
            assertThat(rows.get(2).getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("-12345678.90");
            assertThat(rows.get(2).getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo("2027-02-20");
        }
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }
}
