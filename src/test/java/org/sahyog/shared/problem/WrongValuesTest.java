package org.sahyog.shared.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("A wrong value")
class WrongValuesTest {
    private static final Matcher<String> HINDI = matchesPattern("(?s).*\\p{IsDevanagari}.*");

    private final Town town = new Town();
    private final String events = "/clusters/" + town.clusterId + "/events";
    private final LocalDateTime start =
            LocalDateTime.now(ZoneOffset.UTC).plusDays(30).withNano(0);

    @Test
    @DisplayName("of a parameter is told of by its name, also a year of other than four digits")
    void parameters() {
        for (String from : List.of("tomorrow", "%2B12027-02-10T10:00:00Z", "0000-02-10T10:00:00Z")) {
            town.institution
                    .calls()
                    .urlEncodingEnabled(false)
                    .get("/me/agenda?from=" + from)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", hasItems("from"));
            town.institution
                    .calls()
                    .urlEncodingEnabled(false)
                    .get(events + "?from=" + from)
                    .then()
                    .statusCode(422)
                    .body("errors.parameter", hasItems("from"));
        }
    }

    @Test
    @DisplayName("of bytes that are no text in any encoding of JSON is the caller’s, not a failure of the database")
    void noText() {
        for (byte[] bytes : List.of(
                new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 0, '{', '}'},
                new byte[] {0, 0, (byte) 0xFF, (byte) 0xFE, '{', '}'})) {
            town.institution
                    .posts()
                    .contentType("application/json")
                    .body(bytes)
                    .post(events)
                    .then()
                    .statusCode(400)
                    .body("code", equalTo("request-malformed"));
        }
    }

    @Nested
    @DisplayName("is told of in the language of who sent it")
    class InHerLanguage {
        @Test
        @DisplayName("when it breaks a constraint, whether she asks for Hindi or her account speaks it")
        void constraints() {
            Map<String, Object> wrong = event("title", " ");
            wrong.put("capacity", 0);
            wrong.put("link", "http://example.org");
            hindi(wrong).statusCode(422).body("errors.detail", everyItem(HINDI));
            Town.run("update person set language = 'hi' where id = ?", town.institution.personId());
            post(wrong)
                    .statusCode(422)
                    .body("errors.detail", everyItem(HINDI))
                    .body("errors.pointer", hasItems("/title", "/capacity", "/link"));
            english(wrong).statusCode(422).body("errors.detail", everyItem(not(HINDI)));
        }

        @Test
        @DisplayName("when it is not of its type, in words that need no knowledge of types")
        void types() {
            unreadable("localStart", "tomorrow", "2027-02-10T10:00:00");
            unreadable("localStart", "+12027-02-10T10:00:00", "2027-02-10T10:00:00");
            unreadable("localStart", "0000-02-10T10:00:00", "2027-02-10T10:00:00");
            unreadable("registrationOpensAt", "-2027-02-10T10:00:00Z", "2027-02-10T10:00:00Z");
            unreadable("registrationOpensAt", "tomorrow", "2027-02-10T10:00:00Z");
            unreadable("id", "mine", "0197f005-0000-7000-8000-000000000001");
            unreadable("capacity", "40", "3");
            unreadable("capacity", 99_999_999_999L, "3");
            unreadable("latitude", true, "28.84");
            unreadable("themes", "brass", "");
            unreadable("audience", "ALL", "CLUSTER, PROGRAMME, PUBLIC");
            unreadable("titel", "Plating", "");
        }

        @Test
        @DisplayName("when it stands in a query")
        void queries() {
            town.institution
                    .calls()
                    .header("Accept-Language", "hi")
                    .get(events + "?limit=many")
                    .then()
                    .statusCode(400)
                    .body("errors[0].parameter", equalTo("limit"))
                    .body("errors[0].detail", HINDI);
            town.institution
                    .calls()
                    .header("Accept-Language", "hi")
                    .get(events + "?state=GONE")
                    .then()
                    .statusCode(422)
                    .body("errors[0].detail", HINDI);
        }

        @Test
        @DisplayName("and so is the right that she lacks")
        void rights() {
            String id =
                    english(event("title", "Plating")).statusCode(201).extract().path("id");
            Resident firm = town.firm();
            firm.posts()
                    .header("Accept-Language", "hi")
                    .post(events + "/" + id + "/publication")
                    .then()
                    .statusCode(404);
            town.institution
                    .posts()
                    .post(events + "/" + id + "/publication")
                    .then()
                    .statusCode(200);
            firm.posts()
                    .header("Accept-Language", "hi")
                    .post(events + "/" + id + "/publication")
                    .then()
                    .statusCode(403)
                    .body(
                            "detail",
                            equalTo(
                                    "इसके लिए यह अधिकार चाहिए: आयोजन का आयोजक (नेटवर्क के आयोजन में उसका नेता या सचिव), या उसके क्लस्टर का एजेंट या एजेंसी।"));
        }

        private void unreadable(String field, Object value, String example) {
            hindi(event(field, value))
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("/" + field))
                    .body("errors[0].detail", HINDI)
                    .body("errors[0].detail", containsString(example));
        }
    }

    @Nested
    @DisplayName("is pointed at")
    class Pointed {
        @Test
        @DisplayName("when a rule of events refuses it")
        void events() {
            refused("event-zone-unknown", "/zone", "zone", "Moradabad");
            refused("event-start-past", "/localStart", "localStart", "2020-01-01T10:00:00");
            refused(
                    "event-ends-before-start",
                    "/localEnd",
                    "localEnd",
                    start.minusHours(1).toString());
            refused("event-window-too-late", "/registrationOpensAt", "registrationOpensAt", inDays(60));
            refused("event-window-too-late", "/registrationClosesAt", "registrationClosesAt", inDays(60));
            refused("event-window-past", "/registrationClosesAt", "registrationClosesAt", inDays(-1));
            refused("event-kind-elsewhere", "/kind", "kind", "WORKSHOP");
            refused("event-coordinate-alone", "/longitude", "latitude", 28.8);
            refused("event-coordinate-alone", "/latitude", "longitude", 78.8);
            refused("event-kept-too-many", "/keptSeats", "keptSeats", List.of(kept(500, "WOMEN_OWNED")));
            refused(
                    "event-criterion-unknown",
                    "/keptSeats/1/criteria/0",
                    "keptSeats",
                    List.of(kept(1, "WOMEN_OWNED"), kept(1, "TALL")));
            refused("event-policy-uneven", "/seatPolicy/longestMinutes", "seatPolicy", policy(100, 50));
        }

        @Test
        @DisplayName("also where there is no body, in what is acted on")
        void publication() {
            Map<String, Object> nowhere = event("title", "Plating");
            nowhere.remove("venue");
            String id = post(nowhere).statusCode(201).extract().path("id");
            town.institution
                    .posts()
                    .post(events + "/" + id + "/publication")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/venue"))
                    .body("errors[0].code", equalTo("event-place-needed"));
        }

        @Test
        @DisplayName("within the workshop that its event is a part of")
        void workshops() {
            Map<String, Object> session = Map.of(
                    "title",
                    "Rinsing",
                    "localStart",
                    start.toString(),
                    "localEnd",
                    start.plusDays(2).toString());
            workshop(event("zone", "Moradabad"), List.of(), "/event/zone");
            workshop(event("kind", "FAIR"), List.of(), "/event/kind");
            workshop(event("title", "Plating"), List.of(session), "/sessions/0/localEnd");
        }

        @Test
        @DisplayName("when the PIN code is none that India Post delivers to; spaces in one do not matter")
        void pinCode() {
            post(event("pinCode", "999999")).statusCode(422).body("errors[0].pointer", equalTo("/pinCode"));
            post(event("pinCode", "244 001")).statusCode(201).body("pinCode", equalTo("244001"));
        }

        @Test
        @DisplayName("as the whole body, when there is none")
        void noBody() {
            town.institution
                    .posts()
                    .post(events)
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo(""))
                    .body("errors[0].parameter", nullValue())
                    .body("errors[0].detail", containsString("body"));
        }

        private void workshop(Map<String, Object> event, List<?> sessions, String pointer) {
            town.institution
                    .posts()
                    .body(Map.of("event", event, "sessions", sessions))
                    .post("/clusters/" + town.clusterId + "/workshops")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo(pointer));
        }

        private void refused(String code, String pointer, String field, Object value) {
            post(event(field, value))
                    .statusCode(422)
                    .body("code", equalTo(code))
                    .body("errors.pointer", equalTo(List.of(pointer)))
                    .body("errors[0].code", equalTo(code));
        }
    }

    @Nested
    @DisplayName("of a text")
    class OfText {
        @Test
        @DisplayName("of one line is a line break; a description may have some")
        void lineBreaks() {
            for (String text : List.of("Plating\nwithout cyanide", "Plating\r\nwithout", "Plating\u2028without")) {
                post(event("title", text)).statusCode(422).body("errors[0].pointer", equalTo("/title"));
                post(event("venue", text)).statusCode(422).body("errors[0].pointer", equalTo("/venue"));
                post(event("themes", List.of("brass", text)))
                        .statusCode(422)
                        .body("errors[0].pointer", equalTo("/themes/1"));
            }
            post(event("description", "One\r\n\nTwo")).statusCode(201).body("description", equalTo("One\n\nTwo"));
        }

        @Test
        @DisplayName("is no more than what can be seen of it: controls and marks of direction go, joiners stay")
        void unseen() {
            post(event("title", "\u202EPlating\u0007 \u2066without\u2069\tcyanide\uFEFF"))
                    .statusCode(201)
                    .body("title", equalTo("Plating without cyanide"));
            post(event("title", "क्\u200Dष और श्री\u200Cमान"))
                    .statusCode(201)
                    .body("title", equalTo("क्\u200Dष और श्री\u200Cमान"));
            post(event("title", "\u200B\u202E")).statusCode(422).body("errors[0].pointer", equalTo("/title"));
        }
    }

    private ValidatableResponse hindi(Map<String, Object> event) {
        return post(town.institution.posts().header("Accept-Language", "hi"), event);
    }

    private ValidatableResponse english(Map<String, Object> event) {
        return post(town.institution.posts().header("Accept-Language", "en"), event);
    }

    private ValidatableResponse post(Map<String, Object> event) {
        return post(town.institution.posts(), event);
    }

    private ValidatableResponse post(RequestSpecification request, Map<String, Object> event) {
        return request.body(event).post(events).then();
    }

    private Map<String, Object> event(String field, Object value) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title",
                "Plating",
                "language",
                "hi",
                "audience",
                "CLUSTER",
                "localStart",
                start.toString(),
                "localEnd",
                start.plusHours(3).toString(),
                "venue",
                "Hall 2",
                "capacity",
                40));
        draft.put(field, value);
        return draft;
    }

    private static String inDays(int days) {
        return Instant.now().plus(Duration.ofDays(days)).toString();
    }

    private static Map<String, Object> kept(int seats, String criterion) {
        return Map.of("seats", seats, "criteria", List.of(criterion), "daysBefore", 3);
    }

    private static Map<String, Object> policy(int hold, int longest) {
        return Map.of("holdMinutes", hold, "longestMinutes", longest, "gatherMinutes", 0, "mostSkips", 1);
    }
}
