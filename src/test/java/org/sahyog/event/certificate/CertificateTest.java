package org.sahyog.event.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Patience;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.checkin.Gate;
import org.sahyog.shared.deadline.Tick;
import org.sahyog.shared.paper.PdfText;

@QuarkusTest
@DisplayName("A certificate")
class CertificateTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("is issued after the end to those who came, once; who has no name is told, and gets one with it")
    void issued() {
        Ceremony hall = new Ceremony(tick);
        Resident other = hall.gate.town.firm();
        String first = hall.gate.register(hall.firm, 3, "सुनीता देवी", "Ravi");
        String absent = hall.gate.register(other, 1, "Meena");
        hall.gate.opened();
        hall.issue().statusCode(409).body("code", is("certificate-not-over"));
        Instant now = Instant.now().minusSeconds(60);
        hall.gate.upload("Gate 1", Gate.place(first, 1, now), Gate.place(first, 3, now));
        hall.gate.pass(Duration.ofHours(5));
        hall.issue()
                .statusCode(201)
                .body("places.outcome", is(List.of("ISSUED", "NAME_MISSING")))
                .body("places.place", is(List.of(1, 3)))
                .body("more", is(false));
        Map<String, Object> named = Ceremony.place(first, 3);
        named.put("name", "மீனாட்சி");
        hall.issue(Ceremony.place(first, 1), Ceremony.place(first, 2), named, Ceremony.place(absent, 1))
                .statusCode(201)
                .body("places.outcome", is(List.of("STANDS", "NOT_EARNED", "ISSUED", "NOT_EARNED")))
                .body("places[0].certificateId", notNullValue());
        hall.issue().statusCode(201).body("places.size()", is(0));
        assertThat(hall.list("").getList("items.name")).containsExactly("सुनीता देवी", "மீனாட்சி");
        assertThat(hall.list("?limit=1").getString("items[0].title")).isEqualTo("Plating without cyanide");
        assertThat(hall.list("").getString("items[0].organisationName")).isEqualTo(hall.firm.organisationName());
        assertThat(hall.list("").getString("items[0].organiserName")).isEqualTo(hall.organiser.organisationName());
    }

    @Test
    @DisplayName("is the firm’s that sent her, to read and to print; of other firms nobody knows of it")
    void firm() {
        Ceremony hall = new Ceremony(tick);
        String registration = hall.attended("सुनीता देवी");
        String id = hall.issued();
        String hers = hall.gate.path + "/registrations/" + registration + "/certificates";
        hall.firm.calls().get(hers).then().statusCode(200).body("items.id", is(List.of(id)));
        Response paper = hall.paper(hall.firm, hers + "/" + id);
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(PdfText.of(paper.asByteArray()))
                .contains("सुनीता देवी", hall.code(id), hall.firm.organisationName());
        hall.firm
                .calls()
                .accept("application/pdf")
                .header("If-None-Match", paper.header("ETag"))
                .get(hers + "/" + id + "/paper")
                .then()
                .statusCode(304);
        hall.firm.calls().get(hall.gate.path + "/certificates").then().statusCode(403);
        Resident other = hall.gate.town.firm();
        other.calls().get(hers).then().statusCode(404);
        assertThat(hall.paper(other, hers + "/" + id).statusCode()).isEqualTo(404);
        other.calls().get("/me/certificates").then().body("items.size()", is(0));
        hall.revoke(id, "A secret reason").statusCode(200);
        assertThat(hall.firm.calls().get(hers).asString()).contains("REVOKED").doesNotContain("secret");
    }

    @Test
    @DisplayName(
            "that is wrong is revoked, and the next one for the place names it; only the one that stands is printed")
    void replaced() {
        Ceremony hall = new Ceremony(tick);
        String registration = hall.attended("Sunita Debi");
        String wrong = hall.issued();
        hall.revoke(wrong, "Her name was misspelt.")
                .statusCode(200)
                .body("state", is("REVOKED"))
                .body("revokedBecause", is("ORGANISER"))
                .body("revokedReason", is("Her name was misspelt."));
        hall.revoke(wrong, "Again").statusCode(409).body("code", is("certificate-already-revoked"));
        hall.revoke("0197f00f-0000-7000-8000-000000000001", "Which?").statusCode(404);
        Map<String, Object> named = Ceremony.place(registration, 1);
        named.put("name", "Sunita Devi");
        String right = hall.issue(named).statusCode(201).extract().path("places[0].certificateId");
        assertThat(hall.list("?state=STANDING").getList("items.id")).containsExactly(right);
        assertThat(hall.list("?state=STANDING").getString("items[0].replacesId"))
                .isEqualTo(wrong);
        assertThat(hall.list("?state=REVOKED").getString("items[0].replacedById"))
                .isEqualTo(right);
        Response gone = hall.paper(hall.organiser, hall.gate.path + "/certificates/" + wrong);
        assertThat(gone.statusCode()).isEqualTo(410);
        byte[] all = hall.organiser
                .calls()
                .accept("application/pdf")
                .get(hall.gate.path + "/certificates/papers")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(PdfText.of(all)).contains("Sunita Devi").doesNotContain("Debi");
    }

    @Test
    @DisplayName("of many is one file with a page for each")
    void batch() {
        Ceremony hall = new Ceremony(tick);
        String registration = hall.gate.register(hall.firm, 19, "Ravi");
        hall.gate.opened();
        for (int place = 1; place <= 19; place++) {
            hall.gate.upload(
                    "Gate", Gate.place(registration, place, Instant.now().minusSeconds(60)));
        }
        hall.gate.pass(Duration.ofHours(5));
        hall.organiser
                .calls()
                .accept("application/pdf")
                .get(hall.gate.path + "/certificates/papers")
                .then()
                .statusCode(404);
        Object[] places = IntStream.rangeClosed(1, 19)
                .mapToObj(place -> {
                    Map<String, Object> named = Ceremony.place(registration, place);
                    named.put("name", "Worker " + place);
                    return named;
                })
                .toArray();
        hall.issue(places).statusCode(201);
        Map<String, Object> none = Ceremony.place(registration, 20);
        hall.issue(none).body("places.outcome", is(List.of("NOT_EARNED")));
        byte[] all = hall.organiser
                .calls()
                .accept("application/pdf")
                .get(hall.gate.path + "/certificates/papers")
                .asByteArray();
        assertThat(PdfText.of(all).split("\f")).hasSize(19);
        assertThat(all.length).isLessThan(200_000);
        System.out.println("CertificateTest: " + all.length + " bytes for 19 pages");
    }

    @Test
    @DisplayName("ends with the check-in that it rests on")
    void undone() {
        Ceremony hall = new Ceremony(tick);
        String registration = hall.attended("Ravi", "Meena");
        hall.issue().statusCode(201);
        hall.gate.undo(registration, 1).then().statusCode(200);
        assertThat(hall.list("?state=STANDING").getList("items.name")).containsExactly("Meena");
        assertThat(hall.list("?state=REVOKED").getString("items[0].revokedBecause"))
                .isEqualTo("ATTENDANCE_UNDONE");
        hall.issue(Ceremony.place(registration, 1)).body("places[0].outcome", is("NOT_EARNED"));
    }

    @Test
    @DisplayName(
            "is hers where the seat has her name and her phone; she is told, and once she is erased nobody is named")
    void holder() {
        Ceremony hall = new Ceremony(tick);
        Resident she = Town.person(hall.firm.organisationId(), hall.firm.organisationName(), "STAFF", "firm");
        Town.run("update person set phone = '+919837123456' where id = ?", she.personId());
        String registration = Gate.created(hall.firm
                        .posts()
                        .body(Map.of(
                                "seats",
                                1,
                                "workers",
                                List.of(Map.of("name", "Person " + she.personId(), "phone", "98371 23456"))))
                        .post(hall.gate.path + "/registrations"))
                .getString("id");
        hall.gate.opened();
        hall.gate.upload("Gate", Gate.place(registration, 1, Instant.now().minusSeconds(60)));
        hall.gate.pass(Duration.ofHours(5));
        String id = hall.issued();
        String code = hall.code(id);
        she.calls().get("/me/certificates").then().body("items.id", is(List.of(id)));
        hall.firm.calls().get("/me/certificates").then().body("items.size()", is(0));
        assertThat(hall.paper(she, "/me/certificates/" + id).statusCode()).isEqualTo(200);
        assertThat(hall.paper(hall.firm, "/me/certificates/" + id).statusCode()).isEqualTo(404);
        assertThat(Patience.until(() -> inbox(she).contains("CERTIFICATE_ISSUED")))
                .isTrue();
        assertThat(she.calls().get("/my-data/export").asString()).contains(code);

        she.posts().post("/my-data/erasure").then().statusCode(200);
        Ceremony.check(code).statusCode(200).body("stands", is(true)).body("maskedName", nullValue());
        assertThat(hall.list("").getString("items[0].name")).isNull();
        hall.paper(hall.organiser, hall.gate.path + "/certificates/" + id)
                .then()
                .statusCode(410)
                .body("code", is("certificate-name-erased"));
        hall.organiser
                .calls()
                .accept("application/pdf")
                .get(hall.gate.path + "/certificates/papers")
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("is not hers where she does not act for whoever sent her; erased it is nobody’s all the same")
    void stranger() {
        Ceremony hall = new Ceremony(tick);
        Resident she = Town.nobody();
        Town.run("update person set phone = '+919837123457' where id = ?", she.personId());
        String registration = Gate.created(hall.firm
                        .posts()
                        .body(Map.of(
                                "seats",
                                1,
                                "workers",
                                List.of(Map.of("name", "Person " + she.personId(), "phone", "98371 23457"))))
                        .post(hall.gate.path + "/registrations"))
                .getString("id");
        hall.gate.opened();
        hall.gate.upload("Gate", Gate.place(registration, 1, Instant.now().minusSeconds(60)));
        hall.gate.pass(Duration.ofHours(5));
        String code = hall.code(hall.issued());
        she.calls().get("/me/certificates").then().body("items.size()", is(0));
        she.posts().post("/my-data/erasure").then().statusCode(200);
        Ceremony.check(code).body("maskedName", nullValue());
    }

    private static List<String> inbox(Resident resident) {
        return resident.calls().get("/me/inbox").jsonPath().getList("items.kind");
    }
}
