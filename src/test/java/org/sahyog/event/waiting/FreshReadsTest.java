package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("A phone that has read something and asks again")
class FreshReadsTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("learns of an offer to a firm that has seats and waits for more, and of its deadline when that moves")
    void offer() {
        Venue venue = new Venue(tick, 3);
        Resident first = venue.seated(2);
        Resident asha = venue.firm();
        venue.ask(asha, 2, "SPLIT").then().statusCode(201).body("seats", equalTo(1));
        String waiting = tag(venue, asha, "en");
        again(venue, asha, "en", waiting).statusCode(304);
        venue.put(first, 1, "REFUSE").then().statusCode(200);
        String offered = again(venue, asha, "en", waiting)
                .statusCode(200)
                .body("waiting.offer.seats", equalTo(1))
                .extract()
                .header("ETag");
        Town.run("update seat_offer set expires_at = expires_at - interval '1 day' where event_id = ?", venue.event);
        again(venue, asha, "en", offered).statusCode(200);
        String one = venue.path + "/registrations/" + venue.mine(asha).getString("id");
        asha.calls().header("If-None-Match", offered).get(one).then().statusCode(200);
    }

    @Test
    @DisplayName("learns of her new place; what she had read is still good to change it")
    void place() {
        Venue venue = new Venue(tick, 1);
        venue.seated(1);
        Resident ahead = venue.waiting(1);
        Resident asha = venue.waiting(1);
        String second = tag(venue, asha, "en");
        venue.leave(ahead).then().statusCode(200);
        again(venue, asha, "en", second).statusCode(200).body("waiting.place", equalTo(1));
        String one = venue.path + "/registrations/" + venue.mine(asha).getString("id");
        asha.calls()
                .contentType("application/json")
                .header("If-Match", second)
                .body(Map.of("seats", 1, "note", "near the door"))
                .put(one)
                .then()
                .statusCode(200)
                .body("note", equalTo("near the door"));
        asha.calls()
                .contentType("application/json")
                .header("If-Match", second)
                .body(Map.of("seats", 1))
                .put(one)
                .then()
                .statusCode(412);
    }

    @Test
    @DisplayName("reads it in the language that she now asks for, without one in that of her account")
    void language() {
        Venue venue = new Venue(tick, 1);
        venue.seated(1);
        Resident asha = venue.waiting(1);
        String hindi = tag(venue, asha, "hi");
        again(venue, asha, "hi", hindi)
                .statusCode(304)
                .header("Content-Language", "hi")
                .header("Cache-Control", "private, no-cache")
                .header("Vary", containsString("Accept-Language"));
        again(venue, asha, "en", hindi)
                .statusCode(200)
                .header("Content-Language", "en")
                .header("Cache-Control", "private, no-cache")
                .header("Vary", containsString("Accept-Language"))
                .body("waiting.why", startsWith("You are"));
        Town.run("update person set language = 'hi' where id = ?", asha.personId());
        asha.calls()
                .header("If-None-Match", hindi)
                .get(venue.path + "/my-registration")
                .then()
                .statusCode(304)
                .header("Content-Language", "hi");
        asha.calls().get("/me/home").then().statusCode(200).header("Content-Language", "hi");
    }

    @Test
    @DisplayName("learns that the organiser of an event has another name")
    void event() {
        Venue venue = new Venue(tick, 1);
        Town.run(
                "update organisation set name = 'Renamed ' || id where id = ?",
                venue.town.institution.organisationId());
        String tag = venue.tag();
        Town.run("update organisation set name = 'Again ' || id where id = ?", venue.town.institution.organisationId());
        venue.town
                .institution
                .calls()
                .header("If-None-Match", tag)
                .get(venue.path)
                .then()
                .statusCode(200)
                .body("organiserName", startsWith("Again"));
        venue.resize(2, tag).then().statusCode(200);
        assertThat(venue.tag()).isNotEqualTo(tag);
    }

    private static String tag(Venue venue, Resident firm, String language) {
        return again(venue, firm, language, "\"none\"")
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static ValidatableResponse again(Venue venue, Resident firm, String language, String tag) {
        return firm.calls()
                .header("Accept-Language", language)
                .header("If-None-Match", tag)
                .get(venue.path + "/my-registration")
                .then();
    }
}
