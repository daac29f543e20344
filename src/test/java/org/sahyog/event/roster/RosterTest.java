package org.sahyog.event.roster;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.xml.XmlPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.checkin.Gate;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("The roster of an event")
class RosterTest {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Tick tick;

    @Test
    @DisplayName("has a line for each place, in pages, and only what is asked for")
    void filters() {
        Gate gate = new Gate(tick, 4);
        Resident one = gate.town.firm();
        String first = gate.register(one, 2, "Meena Kumari", "Ravi");
        Resident two = gate.town.firm();
        gate.register(two, 1);
        gate.register(gate.town.institution, 1, "Dr. Anil_Verma");
        Resident three = gate.town.firm();
        three.posts()
                .body(Map.of("seats", 2, "ifFull", "WAIT"))
                .post(gate.path + "/registrations")
                .then()
                .statusCode(201);
        gate.opened();
        gate.upload("Gate 1", Gate.place(first, 2, Instant.now().minusSeconds(60)));

        assertThat(gate.read("/roster").getList("items.presence"))
                .containsExactly("EXPECTED", "CAME", "EXPECTED", "EXPECTED", "WAITING", "WAITING");
        assertThat(names(gate, "?presence=CAME")).containsExactly("Ravi");
        assertThat(withWords(gate, " kumari  MEENA ")).containsExactly("Meena Kumari");
        assertThat(withWords(gate, "l_v")).containsExactly("Dr. Anil_Verma");
        assertThat(withWords(gate, "n_l")).as("an underscore is one").isEmpty();
        assertThat(withWords(gate, "%")).isEmpty();
        assertThat(names(gate, "?organisationKind=INSTITUTION")).containsExactly("Dr. Anil_Verma");
        assertThat(names(gate, "?organisationId=" + one.organisationId())).containsExactly("Meena Kumari", "Ravi");
        assertThat(names(gate, "?state=WAITLISTED")).containsExactly(null, null);
        assertThat(names(gate, "?state=REGISTERED&presence=WAITING")).isEmpty();
        List<Object> paged = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = gate.read("/roster?limit=2" + next);
            paged.addAll(page.getList("items.registrationId"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        assertThat(paged).isEqualTo(gate.read("/roster").getList("items.registrationId"));
    }

    private static List<Object> withWords(Gate gate, String words) {
        return gate.town
                .institution
                .calls()
                .queryParam("words", words)
                .get(gate.path + "/roster")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.name");
    }

    private static List<Object> names(Gate gate, String query) {
        return gate.read("/roster" + query).getList("items.name");
    }

    @Test
    @DisplayName("is a sheet in the reader’s language, in which no name is calculated")
    void sheets() throws IOException {
        Gate gate = new Gate(tick, 4);
        gate.register(gate.town.firm(), 2, "=HYPERLINK(\"http://example.org\")", "सुनीता देवी");
        gate.opened();
        String csv = new String(file(gate, "/roster/file", "text/csv", "en"), StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFF").contains("'=HYPERLINK", "सुनीता देवी", "Expected", "Organisation");
        assertThat(new String(file(gate, "/roster/file", "text/csv", "hi"), StandardCharsets.UTF_8))
                .contains("आने की प्रतीक्षा");
        assertThat(sheet(file(gate, "/roster/file", XLSX, "en"))).contains("'=HYPERLINK(", "सुनीता देवी");
        assertThat(new String(file(gate, "/roster/file?words=none", "text/csv", "en"), StandardCharsets.UTF_8))
                .doesNotContain("सुनीता");
    }

    @Test
    @DisplayName("shows agents only masked phones, in sheets too")
    void phones() {
        Gate gate = new Gate(tick, 4);
        Resident firm = gate.town.firm();
        firm.posts()
                .body(Map.of("seats", 1, "workers", List.of(Map.of("name", "Ravi", "phone", "98371 23456"))))
                .post(gate.path + "/registrations")
                .then()
                .statusCode(201);
        assertThat(gate.read("/roster").getString("items[0].phone")).isEqualTo("+919837123456");
        String toAgent = gate.town
                .cda
                .calls()
                .accept("text/csv")
                .get(gate.path + "/roster/file")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(toAgent).contains("Ravi").doesNotContain("9837123456").contains("•");
        firm.calls().accept("text/csv").get(gate.path + "/roster/file").then().statusCode(403);
        firm.calls()
                .accept("application/pdf")
                .get(gate.path + "/roster/badges")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("becomes name badges, ten to a sheet, in the letters of India")
    void badges() throws IOException {
        Gate gate = new Gate(tick, 20);
        Resident firm = gate.town.firm();
        Town.run(
                "update organisation set name = 'ಮಂಗಳೂರು ಹಿತ್ತಾಳೆ ಕೈಗಾರಿಕಾ ಸಹಕಾರ ಸಂಘ' where id = ?",
                firm.organisationId());
        gate.register(
                firm,
                8,
                "सुनीता श्रीवास्तव",
                "கார்த்திகேயன் சுப்பிரமணியம்",
                "ಲಕ್ಷ್ಮೀನಾರಾಯಣ ಕೃಷ್ಣಮೂರ್ತಿ",
                "Ravi",
                "Venkatanarasimharajuvaripeta Thiruvananthapuram Balasubramanian",
                "Meena Kumari");
        Resident other = gate.town.firm();
        Town.run(
                "update organisation set name = 'Shri Ganesh Brass Works & Sons' where id = ?", other.organisationId());
        gate.register(other, 4, "Mohammad Irfan", "José Álvarez 😀");
        byte[] pdf = file(gate, "/roster/badges", "application/pdf", "hi");
        Path kept = Path.of("target", "badges.pdf");
        Files.write(kept, pdf);
        System.out.println("RosterTest: " + pdf.length + " bytes for 12 badges in " + kept);
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        assertThat(text).startsWith("%PDF-").contains("/Count 2");
        assertThat(pdf.length).isLessThan(200_000);
    }

    private static byte[] file(Gate gate, String below, String type, String language) {
        return gate.town
                .institution
                .calls()
                .accept(type)
                .header("Accept-Language", language)
                .get(gate.path + below)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String sheet(byte[] xlsx) throws IOException {
        Path file = Files.createTempFile("roster", ".xlsx");
        Files.write(file, xlsx);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream rows = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
            return new XmlPath(rows).getString("worksheet.sheetData");
        } finally {
            Files.delete(file);
        }
    }
}
