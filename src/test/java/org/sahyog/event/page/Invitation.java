package org.sahyog.event.page;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.Town;

/** An event of a town's institution, published and shared, for tests: its draft, its path and the code of its link. */
public record Invitation(Town town, Map<String, Object> draft, String path, String code) {
    public static final String HINDI_TITLE = "सायनाइड के बिना निकल चढ़ाना";

    public static Map<String, Object> draft(String audience) {
        LocalDateTime start = LocalDateTime.parse("2031-02-12T10:00");
        return new HashMap<>(Map.of(
                "title",
                HINDI_TITLE,
                "description",
                "पहला दिन: सिद्धांत।\n\nदूसरा दिन: अभ्यास।",
                "language",
                "hi",
                "audience",
                audience,
                "themes",
                List.of("प्लेटिंग", "Safety"),
                "localStart",
                start.toString(),
                "localEnd",
                start.plusHours(7).toString(),
                "venue",
                "Hall 2, Brass Institute, Moradabad",
                "pinCode",
                "244001",
                "capacity",
                40));
    }

    public static Invitation to(Map<String, Object> draft) {
        Town town = new Town();
        String events = "/clusters/" + town.clusterId + "/events";
        String id = town.institution
                .posts()
                .body(draft)
                .post(events)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String path = events + "/" + id;
        town.institution.posts().post(path + "/publication").then().statusCode(200);
        String code = town.institution
                .posts()
                .post(path + "/share")
                .then()
                .statusCode(200)
                .extract()
                .path("code");
        return new Invitation(town, draft, path, code);
    }

    public static Invitation to(String audience) {
        return to(draft(audience));
    }

    public void change(String field, Object value) {
        draft.put(field, value);
        String tag = town.institution.calls().get(path).header("ETag");
        town.institution
                .calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(draft)
                .put(path)
                .then()
                .statusCode(200);
    }

    public void cancel(String reason) {
        town.institution
                .posts()
                .body(Map.of("reason", reason))
                .post(path + "/cancellation")
                .then()
                .statusCode(200);
    }

    /** As a stranger, whose phone speaks {@code language}. */
    public ValidatableResponse opened(String language) {
        return given().header("Accept-Language", language).get("/e/" + code).then();
    }
}
