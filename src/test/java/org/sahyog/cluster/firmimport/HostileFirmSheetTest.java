package org.sahyog.cluster.firmimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;

@QuarkusTest
@DisplayName("A file that is no list of firms is refused in the caller's language, and brings nothing:")
class HostileFirmSheetTest {
    private static final String HINDI = "(?s).*\\p{IsDevanagari}.*";

    @TestHTTPResource("/")
    URI root;

    private final Town town = new Town();
    private final long members = Sheets.members(town);

    @Test
    @DisplayName("an empty one, and one with titles only is an import of nothing")
    void empty() {
        refused(Sheets.CSV, "\n\n".getBytes(), "FILE_EMPTY");
        Sheets.send(town, town.cda, "", Sheets.CSV, new byte[0]).statusCode(422).body("detail", matchesPattern(HINDI));
        Sheets.bring(town, town.cda, Sheets.TITLES).statusCode(201).body("total", equalTo(0));
        assertThat(Sheets.members(town)).isEqualTo(members);
    }

    @Test
    @DisplayName("10,001 rows")
    void tooManyRows() {
        refused(Sheets.CSV, Sheets.csv(Sheets.rows(10_001)).getBytes(), "TOO_MANY_ROWS");
    }

    @Test
    @DisplayName("200 columns")
    void tooManyColumns() {
        refused(Sheets.CSV, ("Firm name,PIN,Phone" + ",x".repeat(200) + "\n").getBytes(), "TOO_MANY_COLUMNS");
    }

    @Test
    @DisplayName("columns without a PIN code")
    void columnMissing() {
        refused(Sheets.CSV, "Firm name,Phone\nAsha,9876543210\n".getBytes(), "COLUMN_MISSING");
    }

    @Test
    @DisplayName("formulas, each a fault of its row")
    void formulas() {
        String link = "\"=HYPERLINK(\"\"http://evil.example\"\",\"\"x\"\")\"";
        String csv = Sheets.TITLES + link + ",,9876543210,244001,,,,,\n@SUM(1),,9876543210,244001,,,,,\n";
        Sheets.bring(town, town.cda, csv)
                .statusCode(201)
                .body("imported", equalTo(0))
                .body("faults.code", equalTo(List.of("FORMULA", "FORMULA")))
                .body("faults[0].detail", matchesPattern(HINDI));
        assertThat(Sheets.members(town)).isEqualTo(members);
    }

    @Test
    @DisplayName("text in Windows-1252, broken UTF-8 or UTF-16 that does not say so")
    void encodings() {
        String csv = Sheets.TITLES + "Café Métal,,9876543210,244001,,,,,\n";
        refused(Sheets.CSV, csv.getBytes(StandardCharsets.UTF_16LE), "NUL_CHARACTER");
        refused(Sheets.CSV, csv.getBytes(Charset.forName("windows-1252")), "NOT_UTF8");
        byte[] broken = csv.getBytes(StandardCharsets.UTF_8);
        broken[broken.length - 5] = (byte) 0xC3;
        refused(Sheets.CSV, broken, "NOT_UTF8");
    }

    @Test
    @DisplayName("a PDF that calls itself a spreadsheet, and an old Excel file")
    void otherFiles() {
        refused(Sheets.XLSX, "%PDF-1.7\nHello".getBytes(), "NOT_A_SHEET");
        refused(
                Sheets.XLSX,
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0
                },
                "OLD_OR_ENCRYPTED");
    }

    @Test
    @DisplayName("a small XLSX file that unpacks to gigabytes")
    void zipBomb() throws IOException {
        byte[] bomb = xlsx("<worksheet><sheetData>", "<row/>", 500_000_000, "</sheetData></worksheet>");
        assertThat(bomb.length).isLessThan(9_000_000);
        refused(Sheets.XLSX, bomb, "INFLATES_TOO_MUCH");
    }

    @Test
    @DisplayName("an XLSX file whose XML defines entities that multiply")
    void entityBomb() throws IOException {
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><worksheet><sheetData/>&b;";
        refused(Sheets.XLSX, xlsx(laughs, "", 0, "</worksheet>"), "XLSX_UNSAFE");
    }

    @Test
    @DisplayName("one of a media type that is no sheet's")
    void mediaType() {
        Sheets.send(town, town.cda, "", "text/plain", Sheets.csv(Sheets.rows(1)).getBytes())
                .statusCode(415)
                .contentType("application/problem+json")
                .body("code", equalTo("request-media-type"))
                .body("detail", matchesPattern(HINDI));
    }

    @Test
    @DisplayName("one of more than 10 MB, whether its length is announced or not")
    void tooLarge() throws Exception {
        byte[] large = new byte[11 * 1024 * 1024];
        Arrays.fill(large, (byte) 'a');
        tooLarge(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)));
        for (int i = 0; i < 5; i++) {
            tooLarge(BodyPublishers.ofByteArray(large));
        }
        assertThat(Sheets.members(town)).isEqualTo(members);
    }

    private void tooLarge(BodyPublisher body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        root.resolve("/api/v1/clusters/" + town.clusterId + "/firm-imports"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + town.cda.token())
                .header("Content-Type", Sheets.CSV)
                .header("Accept-Language", "hi")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body)
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Connection")).hasValue("close");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"request-too-large\"").containsPattern("\\p{IsDevanagari}");
    }

    private void refused(String mediaType, byte[] file, String sheet) {
        Sheets.send(town, town.cda, "", mediaType, file)
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("cluster-sheet-refused"))
                .body("sheet", equalTo(sheet))
                .body("title", matchesPattern(HINDI))
                .body("detail", matchesPattern(HINDI));
        assertThat(Sheets.members(town)).isEqualTo(members);
    }

    private static byte[] xlsx(String start, String again, int times, String end) throws IOException {
        byte[] block = again.repeat(1_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            put(zip, "[Content_Types].xml", "<Types/>");
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>\
                    <sheet name="Firms" sheetId="1" r:id="r1"/></sheets></workbook>""");
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships><Relationship Id="r1" \
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" \
                    Target="worksheets/sheet1.xml"/></Relationships>""");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times / 1_000; i++) {
                zip.write(block);
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
