package org.sahyog.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sahyog.shared.sheet.SheetFiles.rows;
import static org.sahyog.shared.sheet.SheetFiles.titles;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxSheetTest {

    @TempDir
    Path folder;

    SheetFiles files;

    @BeforeEach
    void files() {
        files = new SheetFiles(folder);
    }

    @Test
    void numbersAreDigitsAndDatesAreIso() throws IOException {
        Path file = files.xlsx(sheet -> {
            writeTitles(sheet, 9);
            sheet.value(1, 0, 9876543210L);
            sheet.value(1, 1, 244001.0);
            sheet.value(1, 2, 12.5);
            sheet.value(1, 3, LocalDate.of(2026, 5, 3));
            sheet.style(1, 3).format("yyyy-MM-dd").set();
            sheet.value(1, 4, LocalDateTime.of(2026, 5, 3, 9, 30));
            sheet.style(1, 4).format("dd/mm/yyyy hh:mm").set();
            sheet.value(1, 5, true);
            sheet.value(1, 6, " गुप्ता ");
            sheet.value(1, 7, 5);
            sheet.style(1, 7).format("0 \"days\"").set();
            sheet.value(1, 8, -3);
        });
        assertThat(rows(file).get(0).faults()).isEmpty();
        assertThat(rows(file).get(0).cells())
                .containsExactly(
                        "9876543210",
                        "244001",
                        "12.5",
                        "2026-05-03",
                        "2026-05-03T09:30:00",
                        "TRUE",
                        "गुप्ता",
                        "5",
                        "-3");
    }

    @Test
    void exponentsAndArtefactsOfFloatingPointAreNotShown() throws IOException {
        SheetRow row = numbers("9.87654321E9", "244001.0", "0.30000000000000004", "1E30", "1E999999999");
        assertThat(row.cells()).startsWith("9876543210", "244001", "0.3", "1000000000000000000000000000000");
        assertThat(row.faults()).extracting(CellFault::problem).containsExactly(SheetProblem.CELL_ERROR);
    }

    @Test
    void rowNumbersSurviveGaps() throws IOException {
        Path file = files.xlsx(sheet -> {
            sheet.value(2, 0, "Name");
            sheet.value(5, 0, "Gupta\nand sons");
            sheet.value(9, 0, "Khan");
            sheet.value(9, 1, " ");
        });
        assertThat(titles(file)).containsExactly("Name");
        assertThat(rows(file)).extracting(SheetRow::number).containsExactly(6, 10);
        assertThat(rows(file).get(1).cells()).containsExactly("Khan");
    }

    @Test
    void formulasAndErrorsRefuseTheirRow() throws IOException {
        Path file = files.xlsx(sheet -> {
            writeTitles(sheet, 3);
            sheet.value(1, 0, "Gupta");
            sheet.formula(1, 1, "1+1");
            sheet.value(2, 0, "Khan");
            sheet.value(2, 1, "=HYPERLINK(\"x\")");
            sheet.value(3, 0, "Devi");
        });
        assertThat(rows(file)).extracting(SheetRow::sound).containsExactly(false, false, true);
        assertThat(rows(file).get(0).faults().get(0).describe())
                .isEqualTo("cell B2 holds a formula; paste values instead");
        Path error =
                files.parts(SheetFiles.ONE_TEXT, sheetXml("<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c></row>"));
        assertThat(rows(error).get(0).faults()).extracting(CellFault::problem).containsExactly(SheetProblem.CELL_ERROR);
    }

    @Test
    void twoHundredColumnsAreRefused() throws IOException {
        Refusal.of(files.xlsx(sheet -> writeTitles(sheet, 200)), SheetProblem.TOO_MANY_COLUMNS, 60);
    }

    @Test
    void tooManyRowsAreRefused() throws IOException {
        Refusal.of(
                files.xlsx(sheet -> {
                    for (int row = 0; row <= 10_001; row++) {
                        sheet.value(row, 0, "x" + row);
                    }
                }),
                SheetProblem.TOO_MANY_ROWS,
                10_000);
    }

    @Test
    void onlyTheFirstSheetCounts() throws IOException {
        Path file = files.parts(SheetFiles.ONE_TEXT, sheetXml(""));
        assertThat(titles(file)).isEqualTo(List.of("Name"));
        assertThat(rows(file)).isEmpty();
    }

    private SheetRow numbers(String... values) throws IOException {
        StringBuilder header = new StringBuilder("<row r=\"1\">");
        StringBuilder row = new StringBuilder("<row r=\"2\">");
        for (int column = 0; column < values.length; column++) {
            header.append("<c t=\"inlineStr\"><is><t>Title</t></is></c>");
            row.append("<c><v>").append(values[column]).append("</v></c>");
        }
        String sheet = "<worksheet><sheetData>" + header + "</row>" + row + "</row></sheetData></worksheet>";
        return rows(files.parts(SheetFiles.ONE_TEXT, sheet)).get(0);
    }

    private static String sheetXml(String rows) {
        return "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>" + rows
                + "</sheetData></worksheet>";
    }

    private static void writeTitles(Worksheet sheet, int count) {
        for (int column = 0; column < count; column++) {
            sheet.value(0, column, "Title " + column);
        }
    }
}
