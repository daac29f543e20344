package org.sahyog.event.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.PhoneBrowser;
import org.sahyog.Town;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("Whoever has the code of a certificate")
class CertificatePagesTest {
    private static final String NONE = "7K3M-Q9TD-0XAB-PW52-HC8";

    @Inject
    Tick tick;

    @Test
    @DisplayName("learns without signing in that it stands, and no more than holds the paper to it")
    void stands() {
        Ceremony hall = new Ceremony(tick);
        String registration = hall.attended("सुनीता देवी");
        String id = hall.issued();
        String code = hall.code(id);
        String told = Ceremony.check(code.toLowerCase().replace("-", " "))
                .statusCode(200)
                .body("stands", is(true))
                .body("maskedName", is("सु… दे…"))
                .body("title", is("Plating without cyanide"))
                .body("kind", is("MEETING"))
                .body("organiserName", is(hall.organiser.organisationName()))
                .body("issuedOn", notNullValue())
                .body("$", aMapWithSize(8))
                .extract()
                .asString();
        String page = Ceremony.page(code, "hi")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", containsString("noindex"))
                .header("Content-Language", "hi")
                .extract()
                .asString();
        assertThat(page).contains("यह प्रमाण-पत्र असली है", "सु… दे…", "बैठक", "Plating without cyanide");
        assertThat(Ceremony.page(code, "en").extract().asString()).contains("This certificate is genuine");
        for (String shown : new String[] {told, page}) {
            assertThat(shown)
                    .doesNotContain(
                            "सुनीता",
                            "देवी",
                            hall.firm.organisationName(),
                            id,
                            registration,
                            hall.gate.event.toString());
        }
    }

    @Test
    @DisplayName("learns that and when it was taken back, and not why")
    void revoked() {
        Ceremony hall = new Ceremony(tick);
        hall.attended("Ravi Kumar");
        String id = hall.issued();
        String code = hall.code(id);
        hall.revoke(id, "He had lent his badge.").statusCode(200);
        Ceremony.check(code)
                .statusCode(200)
                .body("stands", is(false))
                .body("revokedOn", notNullValue())
                .body("maskedName", nullValue());
        assertThat(Ceremony.page(code, "en").statusCode(200).extract().asString())
                .contains("This certificate is not valid", "taken back on")
                .doesNotContain("badge", "R… K…");
    }

    @Test
    @DisplayName("is told whether a wrong one is mistyped or none of ours")
    void wrong() {
        String unknown = unknown();
        Ceremony.check(NONE + "A").statusCode(404).body("code", is("certificate-code-mistyped"));
        Ceremony.check(unknown).statusCode(404).body("code", is("certificate-code-unknown"));
        assertThat(Ceremony.page(NONE + "A", "en").statusCode(404).extract().asString())
                .contains("This code is mistyped");
        assertThat(Ceremony.page(unknown, "hi").statusCode(404).extract().asString())
                .contains("ऐसा कोई प्रमाण-पत्र नहीं है");
        assertThat(Ceremony.page("<script>", "en").statusCode(404).extract().asString())
                .doesNotContain("<script>");
    }

    @Test
    @DisplayName("reads it on a cheap phone")
    void phone() throws Exception {
        PhoneBrowser browser = PhoneBrowser.find();
        Ceremony hall = new Ceremony(tick);
        Town.run(
                "update organisation set name = 'Metal Handicrafts Service Centre, Moradabad' where id = ?",
                hall.organiser.organisationId());
        Town.run(
                "update event set title = ? where id = ?",
                "पीतल बिना सीसे के: छोटी कार्यशालाओं के लिए",
                hall.gate.event);
        hall.attended("सुनीता श्रीवास्तव");
        String id = hall.issued();
        String code = hall.code(id);
        browser.fits("certificate-hi", Ceremony.page(code, "hi").extract().asString(), 0);
        browser.fits("certificate-en", Ceremony.page(code, "en").extract().asString(), 0);
        hall.revoke(id, "Wrong").statusCode(200);
        browser.fits("certificate-revoked", Ceremony.page(code, "en").extract().asString(), 0);
        browser.fits(
                "certificate-mistyped",
                Ceremony.page(NONE + "A", "hi").extract().asString(),
                0);
        browser.fits(
                "certificate-unknown", Ceremony.page(unknown(), "en").extract().asString(), 0);
    }

    /** Well formed, and nobody’s. */
    private static String unknown() {
        return OneTimeCode.random(new SecureRandom()).readable();
    }
}
