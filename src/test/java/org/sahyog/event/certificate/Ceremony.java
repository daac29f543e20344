package org.sahyog.event.certificate;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sahyog.Town.Resident;
import org.sahyog.event.checkin.Gate;
import org.sahyog.shared.deadline.Tick;

/** A meeting whose organiser hands out certificates, over HTTP. */
final class Ceremony {
    final Gate gate;
    final Resident organiser;
    final Resident firm;

    Ceremony(Tick tick) {
        gate = new Gate(tick, 20, Map.of("title", "Plating without cyanide", "kind", "MEETING"));
        organiser = gate.town.institution;
        firm = gate.town.firm();
    }

    /** It is over; those of the firm have come. Answers their registration. */
    String attended(String... names) {
        String registration = gate.register(firm, names.length, names);
        gate.opened();
        for (int place = 1; place <= names.length; place++) {
            gate.upload("Gate 1", Gate.place(registration, place, Instant.now().minusSeconds(60)));
        }
        gate.pass(Duration.ofHours(5));
        return registration;
    }

    static Map<String, Object> draft(Object... places) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "language",
                "hi",
                "signatoryName",
                "डॉ. मीना अय्यर",
                "signatoryOffice",
                "निदेशक, धातु हस्तशिल्प सेवा केंद्र"));
        if (places.length > 0) {
            draft.put("places", List.of(places));
        }
        return draft;
    }

    static Map<String, Object> place(String registration, int place) {
        return new HashMap<>(Map.of("registrationId", registration, "place", place));
    }

    ValidatableResponse issue(Object... places) {
        return organiser
                .posts()
                .body(draft(places))
                .post(gate.path + "/certificates")
                .then();
    }

    /** To all; the only one that was issued. */
    String issued() {
        JsonPath answer = issue().statusCode(201).extract().jsonPath();
        return IntStream.range(0, answer.getList("places").size())
                .filter(nth -> answer.getString("places[" + nth + "].outcome").equals("ISSUED"))
                .mapToObj(nth -> answer.getString("places[" + nth + "].certificateId"))
                .findFirst()
                .orElseThrow();
    }

    JsonPath list(String query) {
        return gate.read("/certificates" + query);
    }

    String code(String certificate) {
        return list("?limit=100").getString("items.find { it.id == '" + certificate + "' }.code");
    }

    ValidatableResponse revoke(String certificate, String reason) {
        return organiser
                .posts()
                .body(Map.of("reason", reason))
                .post(gate.path + "/certificates/" + certificate + "/revocation")
                .then();
    }

    Response paper(Resident reader, String below) {
        return reader.calls().accept("application/pdf").get(below + "/paper");
    }

    static ValidatableResponse check(String code) {
        return given().basePath("/api/v1").get("/certificates/{code}", code).then();
    }

    static ValidatableResponse page(String code, String language) {
        return given().header("Accept-Language", language)
                .get("/certificates/{code}", code)
                .then();
    }
}
