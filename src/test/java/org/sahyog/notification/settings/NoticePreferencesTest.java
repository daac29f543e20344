package org.sahyog.notification.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("Notice preferences")
class NoticePreferencesTest {
    private final Resident firm = new Town().firm();

    @Test
    @DisplayName("are the usual ones until she says otherwise")
    void usual() {
        preferences()
                .header("ETag", startsWith("\"0-"))
                .body("zone", equalTo("Asia/Kolkata"))
                .body("digestAt", equalTo("08:00"))
                .body("weeklyOn", equalTo("MONDAY"))
                .body("perDay", equalTo(20))
                .body("paces.seats", equalTo("IMMEDIATE"))
                .body("paces.votes", equalTo("IMMEDIATE"))
                .body("paces.needs", equalTo("DAILY"));
    }

    @Test
    @DisplayName("change as a whole, over the version that was read; what is left out is told as usual")
    void change() {
        put(draft(), "\"0\"")
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("zone", equalTo("Europe/Berlin"))
                .body("digestAt", equalTo("18:30"))
                .body("weeklyOn", equalTo("FRIDAY"))
                .body("perDay", equalTo(3))
                .body("paces.votes", equalTo("WEEKLY"))
                .body("paces.enquiries", equalTo("DAILY"));
        put(draft(), "\"0\"").statusCode(412).body("current.perDay", equalTo(3));
        firm.calls()
                .contentType("application/json")
                .body(draft())
                .put("/me/notice-preferences")
                .then()
                .statusCode(428);
        put(draft(), "\"1\"").statusCode(200).header("ETag", startsWith("\"2-"));
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'notice-preferences.changed' and person_id = ?",
                        firm.personId()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("name zones, times, days and paces that there are, and a bound that can be kept")
    void refused() {
        wrong("zone", "Asia/Moradabad")
                .statusCode(422)
                .body("code", equalTo("notice-zone-unknown"))
                .body("errors[0].pointer", equalTo("/zone"));
        wrong("digestAt", "24:00").statusCode(422).body("errors[0].pointer", equalTo("/digestAt"));
        wrong("weeklyOn", "SOMEDAY").statusCode(400).body("code", equalTo("request-malformed"));
        wrong("perDay", 101).statusCode(422).body("errors[0].pointer", equalTo("/perDay"));
        wrong("perDay", -1).statusCode(422);
        wrong("paces", Map.of("votes", "SOMETIMES")).statusCode(400);
        wrong("paces", null).statusCode(422).body("errors[0].pointer", equalTo("/paces"));
        preferences().header("ETag", startsWith("\"0-"));
    }

    private ValidatableResponse wrong(String field, Object value) {
        Map<String, Object> draft = draft();
        draft.put(field, value);
        return put(draft, "\"0\"");
    }

    private static Map<String, Object> draft() {
        return new HashMap<>(Map.of(
                "zone",
                "Europe/Berlin",
                "digestAt",
                "18:30",
                "weeklyOn",
                "FRIDAY",
                "perDay",
                3,
                "paces",
                Map.of("votes", "WEEKLY")));
    }

    private ValidatableResponse preferences() {
        return firm.calls().get("/me/notice-preferences").then().statusCode(200);
    }

    private ValidatableResponse put(Map<String, Object> draft, String version) {
        return firm.calls()
                .contentType("application/json")
                .header("If-Match", version)
                .body(draft)
                .put("/me/notice-preferences")
                .then();
    }
}
