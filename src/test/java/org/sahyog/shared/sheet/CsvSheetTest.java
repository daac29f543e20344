package org.sahyog.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sahyog.shared.sheet.SheetFiles.rows;
import static org.sahyog.shared.sheet.SheetFiles.titles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @TempDir
    Path folder;

    SheetFiles files;

    @BeforeEach
    void files() {
        files = new SheetFiles(folder);
    }

    @Test
    void rowsCarryTheNumberThatTheProgramShows() throws IOException {
        Path file = files.text(
                "\r\nName,Address\r\n\"Gupta\",\"Lane 4\r\nMoradabad\"\r\n\r\n,\r\nKhan,\"Said \"\"yes\"\"\"\r\n");
        assertThat(rows(file)).extracting(SheetRow::number).containsExactly(3, 6);
        assertThat(rows(file).get(0).cell(1)).isEqualTo("Lane 4\r\nMoradabad");
        assertThat(rows(file).get(1).cell(1)).isEqualTo("Said \"yes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theHeaderShowsTheDelimiter(String d) throws IOException {
        Path file =
                files.text("Name" + d + "\"Pin, code; or\t\"" + d + "Phone\nGupta" + d + "244001" + d + "9876543210\n");
        assertThat(titles(file)).containsExactly("Name", "Pin, code; or", "Phone");
        assertThat(rows(file).get(0).cells()).containsExactly("Gupta", "244001", "9876543210");
    }

    @Test
    void excelsOwnHintIsNoRow() throws IOException {
        Path file = files.text("sep=;\r\nName;Pin\r\nGupta, Sons;244001");
        assertThat(rows(file)).containsExactly(new SheetRow(2, List.of("Gupta, Sons", "244001"), List.of()));
    }

    @Test
    void readsUtf8AndUtf16WithAndWithoutMark() throws IOException {
        String text = "इकाई का नाम,पिन\nगुप्ता ब्रास,244001\n";
        for (Path file : List.of(
                files.text(text),
                files.text("\uFEFF" + text),
                files.text("\uFEFF" + text, StandardCharsets.UTF_16LE),
                files.text("\uFEFF" + text, StandardCharsets.UTF_16BE))) {
            assertThat(titles(file)).containsExactly("इकाई का नाम", "पिन");
            assertThat(rows(file).get(0).cells()).containsExactly("गुप्ता ब्रास", "244001");
        }
    }

    @Test
    void cellsAreTrimmedAndComposed() throws IOException {
        Path file = files.text("Name,Pin\n\u00A0Cafe\u0301 \uFEFF, 244001 ,,,\n");
        assertThat(rows(file).get(0).cells()).containsExactly("Caf\u00E9", "244001");
    }

    @Test
    void theFirstLineThatIsNotUtf8IsNamed() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("Name,Pin\r\nGupta,1\r\n".getBytes(StandardCharsets.UTF_8));
        bytes.write("Caf\u00E9,2\r\n".getBytes(Charset.forName("windows-1252")));
        Refusal.of(files.bytes(bytes.toByteArray()), SheetProblem.NOT_UTF8, 3);
        Refusal.of(
                files.text("Name\n" + "x\n".repeat(20_000) + "\u00E9", StandardCharsets.ISO_8859_1),
                SheetProblem.NOT_UTF8,
                20_002);
        byte[] halfSurrogate = {(byte) 0xFF, (byte) 0xFE, 'A', 0, '\n', 0, 0, (byte) 0xD8, 'B', 0};
        Refusal.of(files.bytes(halfSurrogate), SheetProblem.NOT_UTF8, 2);
    }

    @Test
    void nulCharactersAndUtf16WithoutMarkAreRefused() throws IOException {
        Refusal.of(files.text("Name\nGup\0ta"), SheetProblem.NUL_CHARACTER, 2);
        Refusal.of(files.text("Name\nGupta", StandardCharsets.UTF_16LE), SheetProblem.NUL_CHARACTER, 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\"\t=1\"",
                "\"\rx\"",
                " =1",
                "\uFF1D1+1",
                "+",
                "-1-1",
                "+91=1"
            })
    void formulasRefuseTheirRow(String cell) throws IOException {
        Path file = files.text("Name,Pin\nGupta,1\nKhan," + cell + "\n");
        assertThat(rows(file)).extracting(SheetRow::sound).containsExactly(true, false);
        CellFault fault = rows(file).get(1).faults().get(0);
        assertThat(fault.title()).isEqualTo("Pin");
        assertThat(fault.describe()).isEqualTo("cell B3 holds a formula; paste values instead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+919876543210", "+91 98765 43210", "+91-98765-43210", "-12", "-12.50", "-", "a=b", "x@y.in"})
    void phoneNumbersAndNegativeNumbersAreNoFormulas(String cell) throws IOException {
        SheetRow row = rows(files.text("Name,Value\nGupta," + cell + "\n")).get(0);
        assertThat(row.faults()).isEmpty();
        assertThat(row.cell(1)).isEqualTo(cell);
    }

    @Test
    void longCellsControlsAndStrayCellsRefuseTheirRow() throws IOException {
        Path file = files.text("Name,Pin\n" + "x".repeat(1_001) + ",1\na\u202Eb,1\na\u0007b,1\na,1,stray\n"
                + "क्‍ष".repeat(250) + ",1\n");
        assertThat(rows(file))
                .extracting(row -> row.faults().stream().map(CellFault::problem).toList())
                .containsExactly(
                        List.of(SheetProblem.CELL_TOO_LONG),
                        List.of(SheetProblem.CONTROL_CHARACTER),
                        List.of(SheetProblem.CONTROL_CHARACTER),
                        List.of(SheetProblem.BEYOND_HEADER),
                        List.of());
    }

    @Test
    void tooManyRowsOrColumnsRefuseTheWhole() throws IOException {
        assertThat(rows(files.text("Name\n" + "x\n\n".repeat(10_000)))).hasSize(10_000);
        Refusal.of(files.text("Name\n" + "x\n".repeat(10_001)), SheetProblem.TOO_MANY_ROWS, 10_000);
        String wide = String.join(
                ",", IntStream.rangeClosed(1, 200).mapToObj(i -> "c" + i).toList());
        Refusal.of(files.text(wide + "\n1,2\n"), SheetProblem.TOO_MANY_COLUMNS, 60);
        Refusal.of(files.text("Name\n" + wide), SheetProblem.TOO_MANY_COLUMNS, 60);
        assertThat(rows(files.text("Name" + ",".repeat(200) + "\nx" + ",".repeat(200))))
                .hasSize(1);
    }

    @Test
    void whatIsNoSheetIsRefused() throws IOException {
        Refusal.of(files.bytes(new byte[0]), SheetProblem.FILE_EMPTY);
        Refusal.of(files.text("\n,,\n \n"), SheetProblem.FILE_EMPTY);
        Refusal.of(files.text("<html><table>"), SheetProblem.NOT_A_SHEET);
        Refusal.of(files.text("%PDF-1.7"), SheetProblem.NOT_A_SHEET);
        Refusal.of(folder.resolve("missing"), SheetProblem.FILE_UNREADABLE);
        Refusal.of(files.bytes(new byte[10 * 1024 * 1024 + 1]), SheetProblem.FILE_TOO_BIG);
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        Refusal.of(files.bytes(ole), SheetProblem.OLD_OR_ENCRYPTED);
    }

    @Test
    void anUnclosedQuoteIsRefused() throws IOException {
        Refusal.of(files.text("Name\nx\n\"Gupta\nKhan\n"), SheetProblem.QUOTES_BROKEN, 2);
        Refusal.of(files.text("Name\n\"" + "x\n".repeat(1_000_000)), SheetProblem.QUOTES_BROKEN, 1);
        Refusal.of(files.text("Name\n\"a\"b\"\n"), SheetProblem.QUOTES_BROKEN, 1);
    }

    @Test
    void aFormulaInTheHeaderRefusesTheWhole() throws IOException {
        Refusal.of(files.text("Name,=1+1\nx,y"), SheetProblem.FORMULA, "B1");
    }
}
