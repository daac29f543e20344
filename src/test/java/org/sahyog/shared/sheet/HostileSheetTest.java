package org.sahyog.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.sahyog.shared.sheet.SheetFiles.ONE_TEXT;
import static org.sahyog.shared.sheet.SheetFiles.part;
import static org.sahyog.shared.sheet.SheetFiles.put;
import static org.sahyog.shared.sheet.SheetFiles.repeated;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileSheetTest {

    private static final String START = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>";
    private static final String END = "</sheetData></worksheet>";
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path folder;

    SheetFiles files;

    @BeforeEach
    void files() {
        files = new SheetFiles(folder);
    }

    @Test
    void aGigabyteOfZerosIsRefused() throws IOException {
        Path zeros = files.parts(part(ONE_TEXT), repeated("", "\0", GIGABYTE, ""));
        assertThat(Files.size(zeros)).isLessThan(2_000_000);
        Refusal.of(zeros, SheetProblem.INFLATES_TOO_MUCH);
        Refusal.of(
                files.parts(part(ONE_TEXT), repeated(START, "<row/>", GIGABYTE / 6, END)),
                SheetProblem.INFLATES_TOO_MUCH);
    }

    @Test
    void billionLaughsAreRefused() throws IOException {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        Refusal.of(
                files.parts(ONE_TEXT, laughs + START + "<row r=\"2\"><c><v>&b;</v></c></row>" + END),
                SheetProblem.XLSX_UNSAFE);
        Refusal.of(files.parts(laughs + "<sst><si><t>&b;</t></si></sst>", START + END), SheetProblem.XLSX_UNSAFE);
        String outside = "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">";
        Refusal.of(files.parts(outside + ONE_TEXT, START + END), SheetProblem.XLSX_UNSAFE);
        Refusal.of(files.parts("<sst><si><t>&undeclared;</t></si></sst>", START + END), SheetProblem.XLSX_BROKEN);
    }

    @Test
    void hugeSharedStringsAreRefused() throws IOException {
        SheetFiles.Part manyTexts = out -> {
            out.write("<sst>".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 700_000; i++) {
                out.write(("<si><t>" + i + "</t></si>").getBytes(StandardCharsets.UTF_8));
            }
        };
        Refusal.of(files.parts(manyTexts, part(START + END)), SheetProblem.TOO_MANY_TEXTS);
        Refusal.of(
                files.parts(repeated("<sst><si><t>", "a", 50_000, "</t></si></sst>"), part(START + END)),
                SheetProblem.XLSX_UNSAFE);
        Refusal.of(
                files.parts(repeated("<sst><si><t>", "a", 2_000_000, "</t></si></sst>"), part(START + END)),
                SheetProblem.XLSX_UNSAFE);
        Refusal.of(
                files.parts(repeated("<sst><si>", "<r><t>abc</t></r>", 50_000, "</si></sst>"), part(START + END)),
                SheetProblem.XLSX_UNSAFE);
    }

    @Test
    void bombsInsideTheSheetAreRefused() throws IOException {
        for (SheetFiles.Part sheet : List.of(
                part(START + "<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>" + END),
                part(START + "<row r=\"99999999999\"/>" + END),
                part(START + "<row><c t=\"s\"><c t=\"n\"><v>2000000000</v></c></c></row>" + END),
                part(START + "<row><c/><row><c/></row></row>" + END),
                repeated(START, "<a>", 100_000, END),
                repeated("<a b=\"", "x", 400_000, "\"/>"),
                out -> {
                    for (int i = 0; i < 5_000; i++) {
                        out.write(((i == 0 ? START : "") + "<n" + i + "/>").getBytes(StandardCharsets.UTF_8));
                    }
                })) {
            Refusal.of(files.parts(part(ONE_TEXT), sheet), SheetProblem.XLSX_UNSAFE);
        }
        Refusal.of(
                files.parts(part(ONE_TEXT), repeated(START + "<row>", "<c/>", 20_000, "</row>" + END)),
                SheetProblem.TOO_MANY_COLUMNS);
        Refusal.of(
                files.parts(part(ONE_TEXT), repeated(START + "<row>", "<f ref=\"A1:Z9\"/>", 2_000, "</row>" + END)),
                SheetProblem.TOO_MANY_FORMULAS);
    }

    @Test
    void rowsThatGoBackwardsAreRefused() throws IOException {
        String row = "<row r=\"2\"><c><v>1</v></c></row>";
        Refusal.of(files.parts(ONE_TEXT, START + row + row + END), SheetProblem.XLSX_BROKEN);
    }

    @Test
    void cellsThatAskForTextsThatAreNotThereAreRefused() throws IOException {
        for (String place : List.of("7", "-1", "x", "2000000000", "9".repeat(30), "1<v>00000000</v>0")) {
            Path file = files.parts(ONE_TEXT, START + "<row r=\"2\"><c t=\"s\"><v>" + place + "</v></c></row>" + END);
            refusedAtMost(file, place);
            assertThat(wasRefused(file)).as(place).isTrue();
        }
    }

    @Test
    void oddPackagesAreRefused() throws IOException {
        Refusal.of(zip("a.txt"), SheetProblem.NOT_A_SHEET);
        Refusal.of(zip("[Content_Types].xml", "xl/../../evil.xml"), SheetProblem.XLSX_UNSAFE);
        Refusal.of(zip("[Content_Types].xml", "A.xml", "a.xml"), SheetProblem.XLSX_UNSAFE);
        Refusal.of(
                zip(IntStream.range(0, 2_000).mapToObj(i -> "p" + i).toArray(String[]::new)), SheetProblem.XLSX_UNSAFE);
        Refusal.of(
                zip(IntStream.range(0, 30_000).mapToObj(i -> "p" + i).toArray(String[]::new)),
                SheetProblem.XLSX_BROKEN);
    }

    @Test
    void truncatedAndDamagedFilesAreRefusedOrRead() throws IOException {
        byte[] whole = Files.readAllBytes(good());
        for (int length = 0; length < whole.length; length += 7) {
            refusedAtMost(files.bytes(Arrays.copyOf(whole, length)), "cut at " + length);
        }
        long seed = System.nanoTime();
        System.out.println("HostileSheetTest damaged, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            for (int j = random.nextInt(1, 10); j > 0; j--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            refusedAtMost(files.bytes(damaged), "seed " + seed + " round " + i);
        }
    }

    @Test
    void damagedXmlIsRefusedOrRead() throws IOException {
        String sheet = START
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"B2\"><f>A1</f><v>1</v></c></row>"
                + END;
        long seed = System.nanoTime();
        System.out.println("HostileSheetTest XML, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 1_000; i++) {
            StringBuilder damaged = new StringBuilder(sheet);
            for (int j = random.nextInt(1, 4); j > 0; j--) {
                int at = random.nextInt(damaged.length());
                damaged.replace(
                        at,
                        at + random.nextInt(0, 4),
                        "<>/\"&1ZA ".substring(random.nextInt(9)).substring(0, 1));
            }
            refusedAtMost(files.parts(ONE_TEXT, damaged.toString()), "seed " + seed + " round " + i + ": " + damaged);
        }
    }

    @Test
    void randomBytesAreRefusedOrRead() throws IOException {
        long seed = System.nanoTime();
        System.out.println("HostileSheetTest random, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        List<String> starts = List.of("", "PK\3\4", "PK\5\6", "\u00FF\u00FE", "\u00EF\u00BB\u00BF", "Name,Pin\n", "\"");
        for (int i = 0; i < 1_000; i++) {
            byte[] bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            if (random.nextBoolean()) {
                for (int at = 0; at < bytes.length; at++) {
                    bytes[at] = (byte) "\",;\t\r\n=+a1".charAt((bytes[at] & 0xFF) % 10);
                }
            }
            byte[] start = starts.get(random.nextInt(starts.size())).getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
            refusedAtMost(files.bytes(bytes), "seed " + seed + " round " + i);
        }
    }

    private static void refusedAtMost(Path file, String what) {
        try {
            SheetFiles.rows(file);
        } catch (SheetRefused refused) {
            assertThat(refused.getMessage()).isNotBlank();
        } catch (Throwable wrong) {
            fail(what, wrong);
        }
    }

    private static boolean wasRefused(Path file) {
        try {
            SheetFiles.rows(file);
            return false;
        } catch (SheetRefused refused) {
            return true;
        }
    }

    private Path good() throws IOException {
        return files.xlsx(sheet -> {
            for (int row = 0; row < 20; row++) {
                sheet.value(row, 0, "Firm " + row);
                sheet.value(row, 1, 244001 + row);
            }
        });
    }

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("odd" + names.length + names[names.length - 1].hashCode());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                put(zip, name, part("<x/>"));
            }
        }
        return file;
    }
}
