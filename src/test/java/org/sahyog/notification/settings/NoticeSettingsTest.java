package org.sahyog.notification.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.notification.Happening;

@QuarkusTest
@DisplayName("Notice settings")
class NoticeSettingsTest {
    private final Resident firm = new Town().firm();

    @Test
    @DisplayName("are the usual ones until she says otherwise")
    void usual() {
        settings()
                .header("ETag", startsWith("\"0-"))
                .body("language", equalTo("en"))
                .body("mail", equalTo(true))
                .body("gateway", equalTo(true))
                .body("quietFrom", equalTo("21:00"))
                .body("quietUntil", equalTo("08:00"))
                .body("muted", hasSize(0))
                .body("possible.mail", equalTo(false))
                .body("possible.gateway", equalTo(false));
        Happening.withMail(firm);
        settings().body("possible.mail", equalTo(true)).body("possible.mailVerified", equalTo(false));
        Town.run("update person set email_confirmed_at = now() where id = ?", firm.personId());
        settings().body("possible.mailVerified", equalTo(true));
        Town.run("update person set email = 'another-' || email where id = ?", firm.personId());
        settings().body("possible.mailVerified", equalTo(false));
    }

    @Test
    @DisplayName("change as a whole, over the version that was read, and the account speaks the language")
    void change() {
        Map<String, Object> draft = draft();
        put(draft, "\"0\"")
                .statusCode(200)
                .header("ETag", startsWith("\"1-"))
                .body("quietFrom", equalTo("22:30"))
                .body("mail", equalTo(false))
                .body("muted", contains("WAITING_SKIPPED"));
        firm.calls().get("/me").then().body("language", equalTo("hi"));
        put(draft, "\"0\"").statusCode(412).body("current.quietFrom", equalTo("22:30"));
        put(draft, "\"1\"").statusCode(200).header("ETag", startsWith("\"2-"));
        firm.calls()
                .contentType("application/json")
                .body(draft)
                .put("/me/notice-settings")
                .then()
                .statusCode(428);
        assertThat(Town.count(
                        "select count(*) from deed where verb = 'notice-settings.changed' and person_id = ?",
                        firm.personId()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("mute no urgent kind, and name only kinds, times and languages that there are")
    void refused() {
        Map<String, Object> draft = draft();
        draft.put("muted", List.of("WAITING_SKIPPED", "EVENT_MOVED"));
        put(draft, "\"0\"").statusCode(422).body("code", equalTo("notice-urgent-not-muted"));
        wrong("muted", List.of("WAITING_SKIPPED", "NOTHING"))
                .statusCode(400)
                .body("code", equalTo("request-malformed"))
                .body("errors[0].pointer", equalTo("/muted/1"));
        wrong("quietFrom", "25:00").statusCode(422).body("errors[0].pointer", equalTo("/quietFrom"));
        wrong("language", "xx").statusCode(422).body("errors[0].pointer", equalTo("/language"));
        draft.remove("mail");
        draft.put("muted", List.of());
        put(draft, "\"0\"").statusCode(422).body("errors[0].pointer", equalTo("/mail"));
        settings().header("ETag", startsWith("\"0-")).body("language", equalTo("en"));
    }

    private ValidatableResponse wrong(String field, Object value) {
        Map<String, Object> draft = draft();
        draft.put(field, value);
        return put(draft, "\"0\"");
    }

    private static Map<String, Object> draft() {
        return new HashMap<>(Map.of(
                "language",
                "hi",
                "mail",
                false,
                "gateway",
                true,
                "quietFrom",
                "22:30",
                "quietUntil",
                "07:00",
                "muted",
                List.of("WAITING_SKIPPED")));
    }

    private ValidatableResponse settings() {
        return firm.calls().get("/me/notice-settings").then().statusCode(200);
    }

    private ValidatableResponse put(Map<String, Object> draft, String version) {
        return firm.calls()
                .contentType("application/json")
                .header("If-Match", version)
                .body(draft)
                .put("/me/notice-settings")
                .then();
    }
}
