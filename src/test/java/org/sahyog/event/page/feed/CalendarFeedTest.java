package org.sahyog.event.page.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.shared.Ids;

@QuarkusTest
@DisplayName("A calendar that a person’s phone subscribes to")
class CalendarFeedTest {
    private final Town town = new Town();
    private final Resident firm = town.firm();
    private final String events = "/clusters/" + town.clusterId + "/events";

    @Nested
    @DisplayName("holds")
    class Holds {
        @Test
        @DisplayName("events with seats, those waited for as tentative, and nothing of others")
        void ownEvents() throws Exception {
            String seats = event("Seats", 5);
            String full = event("Full", 1);
            event("Of others", 5);
            register(firm, seats);
            register(town.institution, full);
            firm.posts()
                    .body(Map.of("seats", 1, "ifFull", "WAIT"))
                    .post(events + "/" + full + "/registrations")
                    .then()
                    .statusCode(201);
            Calendar mine = read(address(firm));
            assertThat(titles(mine)).containsExactlyInAnyOrder("Seats", "Full");
            assertThat(value(entry(mine, seats), "STATUS")).isEqualTo("CONFIRMED");
            assertThat(value(entry(mine, full), "STATUS")).isEqualTo("TENTATIVE");
            assertThat(value(entry(mine, full), "TRANSP")).isEqualTo("TRANSPARENT");
            assertThat(value(entry(mine, full), "DESCRIPTION")).startsWith("Waiting for seats");
            assertThat(value(entry(mine, seats), "URL")).contains(seats);
        }

        @Test
        @DisplayName("what one’s institution organises, and not its drafts")
        void organised() throws Exception {
            String held = event("Held", 5);
            draft("Draft", "Asia/Kolkata", "2031-02-12T10:00", "2031-02-12T13:00", 5);
            Calendar mine = read(address(town.institution));
            assertThat(titles(mine)).containsExactly("Held");
            assertThat(value(entry(mine, held), "STATUS")).isEqualTo("CONFIRMED");
            assertThat(titles(read(address(firm)))).isEmpty();
        }

        @Test
        @DisplayName("nothing any more of an organisation that one has left, nor what was withdrawn")
        void left() throws Exception {
            String event = event("Seats", 5);
            String other = event("Given back", 5);
            register(firm, event);
            String registration = register(firm, other);
            String feed = address(firm);
            assertThat(titles(read(feed))).containsExactlyInAnyOrder("Seats", "Given back");
            firm.posts()
                    .post(events + "/" + other + "/registrations/" + registration + "/withdrawal")
                    .then()
                    .statusCode(200);
            assertThat(titles(read(feed))).containsExactly("Seats");
            Town.run("update affiliation set ended_at = now() where person_id = ?", firm.personId());
            assertThat(titles(read(feed))).isEmpty();
        }

        @Test
        @DisplayName("what is organised only while its organiser is of the cluster")
        void organiserGone() throws Exception {
            event("Held", 5);
            String feed = address(town.institution);
            Town.run(
                    "update stakeholder set state = 'LEFT', ended_at = now() where organisation_id = ?",
                    town.institution.organisationId());
            assertThat(titles(read(feed))).isEmpty();
        }

        @Test
        @DisplayName("the events of what was merged into one’s firm, once each")
        void merged() throws Exception {
            Resident twin = town.firm();
            String event = event("Seats", 5);
            register(twin, event);
            register(firm, event);
            UUID caseId = Ids.next();
            Town.run(
                    "insert into duplicate_case (id, organisation_id, other_id, reason) values (?, ?, ?, 'SIMILAR_NAME_AND_PIN')",
                    caseId,
                    twin.organisationId(),
                    firm.organisationId());
            Town.run(
                    "insert into organisation_alias (id, kept_id, case_id, merged_at) values (?, ?, ?, now())",
                    twin.organisationId(),
                    firm.organisationId(),
                    caseId);
            assertThat(titles(read(address(firm)))).containsExactly("Seats");
        }
    }

    @Nested
    @DisplayName("is right by an independent reader")
    class Times {
        @Test
        @DisplayName("in Kolkata, UTC and Los Angeles, and for a tour abroad during which the clocks change")
        void zones() throws Exception {
            Map<String, List<String>> times = Map.of(
                    "Asia/Kolkata", List.of("2031-02-12T10:00", "2031-02-12T17:00"),
                    "UTC", List.of("2031-02-12T10:00", "2031-02-12T17:00"),
                    "America/Los_Angeles", List.of("2031-03-08T20:00", "2031-03-10T09:30"),
                    "Europe/Berlin", List.of("2031-10-25T09:00", "2031-10-27T18:00"));
            Map<String, String> ids = new HashMap<>();
            times.forEach((zone, time) -> {
                String id = publish(draft(zone, zone, time.get(0), time.get(1), 5));
                register(firm, id);
                ids.put(zone, id);
            });
            Calendar mine = read(address(firm));
            assertThat(mine.getComponents("VTIMEZONE")).hasSize(4);
            ids.forEach((zone, id) -> {
                VEvent entry = entry(mine, id);
                assertThat(Instant.from(entry.getDateTimeStart().getDate()))
                        .as(zone)
                        .isEqualTo(instant(times.get(zone).get(0), zone));
                assertThat(Instant.from(entry.getDateTimeEnd().getDate()))
                        .as(zone)
                        .isEqualTo(instant(times.get(zone).get(1), zone));
            });
            // 37.5 hours by the clock, 36.5 gone by.
            assertThat(java.time.Duration.between(
                            instant("2031-03-08T20:00", "America/Los_Angeles"),
                            instant("2031-03-10T09:30", "America/Los_Angeles")))
                    .hasMinutes(36 * 60 + 30);
        }

        @Test
        @DisplayName(
                "when an event is moved, to another zone too, and when it is off: the same entry, a higher SEQUENCE")
        void moved() throws Exception {
            String event = event("Moving", 5);
            register(firm, event);
            String feed = address(firm);
            VEvent before = entry(read(feed), event);
            assertThat(value(before, "SEQUENCE")).isEqualTo("0");
            Map<String, Object> anew = body("Moving", "America/Los_Angeles", "2031-07-01T08:00", "2031-07-01T12:00", 5);
            town.institution
                    .calls()
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body(anew)
                    .put(events + "/" + event)
                    .then()
                    .statusCode(200);
            VEvent moved = entry(read(feed), event);
            assertThat(value(moved, "UID")).isEqualTo(value(before, "UID"));
            assertThat(value(moved, "SEQUENCE")).isEqualTo("1");
            assertThat(Instant.from(moved.getDateTimeStart().getDate()))
                    .isEqualTo(instant("2031-07-01T08:00", "America/Los_Angeles"));
            town.institution
                    .posts()
                    .body(Map.of("reason", "Rain"))
                    .post(events + "/" + event + "/cancellation")
                    .then()
                    .statusCode(200);
            VEvent off = entry(read(feed), event);
            assertThat(value(off, "STATUS")).isEqualTo("CANCELLED");
            assertThat(value(off, "SEQUENCE")).isEqualTo("2");
            assertThat(value(off, "DESCRIPTION")).contains("Rain");
        }

        @Test
        @DisplayName("for who waited in vain: what is off is off")
        void waitedInVain() throws Exception {
            String full = event("Full", 1);
            register(town.institution, full);
            firm.posts()
                    .body(Map.of("seats", 1, "ifFull", "WAIT"))
                    .post(events + "/" + full + "/registrations")
                    .then()
                    .statusCode(201);
            town.institution
                    .posts()
                    .body(Map.of("reason", "Rain"))
                    .post(events + "/" + full + "/cancellation")
                    .then()
                    .statusCode(200);
            assertThat(value(entry(read(address(firm)), full), "STATUS")).isEqualTo("CANCELLED");
        }
    }

    @Nested
    @DisplayName("has an address")
    class Address {
        @Test
        @DisplayName("that is shown once, kept as a hash alone, and of which a repeated request learns nothing")
        void shownOnce() {
            UUID key = UUID.randomUUID();
            String address = firm.calls()
                    .header("Idempotency-Key", key)
                    .post("/me/calendar-feed")
                    .then()
                    .statusCode(201)
                    .body("link", startsWith("webcal://"))
                    .extract()
                    .path("address");
            firm.calls()
                    .header("Idempotency-Key", key)
                    .post("/me/calendar-feed")
                    .then()
                    .statusCode(201)
                    .body("address", nullValue())
                    .body("version", org.hamcrest.Matchers.is(1));
            firm.calls().get("/me/calendar-feed").then().statusCode(200).body("address", nullValue());
            String secret = address.replaceAll(".*/|\\.ics", "");
            assertThat(secret).hasSize(32);
            assertThat(Town.count("select count(*) from idempotency_key where strpos(answer, ?) > 0", secret))
                    .isZero();
            assertThat(Town.text(
                            "select encode(secret_hash, 'hex') from calendar_feed where person_id = ?",
                            firm.personId()))
                    .isEqualTo(new FeedSecret(secret).hash());
        }

        @Test
        @DisplayName("that ends when another one is made, and when it is taken back")
        void ends() {
            String first = address(firm);
            String second = address(firm);
            opened(first).statusCode(404);
            String tag = firm.calls().get("/me/calendar-feed").header("ETag");
            opened(second).statusCode(200);
            firm.calls()
                    .header("If-Match", "\"1\"")
                    .delete("/me/calendar-feed")
                    .then()
                    .statusCode(412);
            firm.calls()
                    .header("If-Match", tag)
                    .delete("/me/calendar-feed")
                    .then()
                    .statusCode(204);
            opened(second).statusCode(404);
            firm.calls().get("/me/calendar-feed").then().statusCode(404);
            opened(address(firm)).statusCode(200);
        }

        @Test
        @DisplayName("that is nothing to who guesses: 404 for whatever is none")
        void guessed() {
            opened("/calendar/" + "a".repeat(32) + ".ics").statusCode(404);
            opened("/calendar/a.ics").statusCode(404);
            opened("/calendar/%27or%201=1.ics").statusCode(404);
        }

        @Test
        @DisplayName(
                "whose file is asked for anew each time, costs nothing while it is the same, and is nobody else’s to keep")
        void unchanged() {
            String event = event("Seats", 5);
            String feed = address(firm);
            String tag = opened(feed)
                    .statusCode(200)
                    .contentType(startsWith("text/calendar"))
                    .header("Cache-Control", "private, no-cache")
                    .header("X-Robots-Tag", containsString("noindex"))
                    .header("RateLimit-Policy", containsString("address"))
                    .body(containsString("REFRESH-INTERVAL;VALUE=DURATION:PT2H"))
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", tag).get(path(feed)).then().statusCode(304);
            register(firm, event);
            given().header("If-None-Match", tag).get(path(feed)).then().statusCode(200);
        }

        @Test
        @DisplayName("that speaks the language of its person, or another one where it asks for it")
        void language() {
            Town.run("update person set language = 'hi' where id = ?", firm.personId());
            String feed = address(firm);
            opened(feed).body(containsString("सहयोग: मेरे आयोजन"));
            given().get(path(feed) + "?lang=en").then().body(containsString("Sahyog: my events"));
        }

        @Test
        @DisplayName("that goes with its person")
        void erased() {
            Resident other = Town.person(firm.organisationId(), firm.organisationName(), "STAFF", "firm");
            String feed = address(other);
            other.calls()
                    .get("/my-data/export")
                    .then()
                    .body("parts.find { it.name == 'calendarFeed' }.items.size()", org.hamcrest.Matchers.is(1));
            other.posts().post("/my-data/erasure").then().statusCode(200);
            opened(feed).statusCode(404);
            assertThat(Town.count("select count(*) from calendar_feed where person_id = ?", other.personId()))
                    .isZero();
        }
    }

    private static Instant instant(String local, String zone) {
        return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
    }

    private static String address(Resident person) {
        return person.posts()
                .post("/me/calendar-feed")
                .then()
                .statusCode(201)
                .extract()
                .path("address");
    }

    private static String path(String address) {
        return address.replaceFirst("https?://[^/]+", "");
    }

    private static ValidatableResponse opened(String address) {
        return given().urlEncodingEnabled(false).get(path(address)).then();
    }

    private static Calendar read(String address) throws Exception {
        String file = opened(address).statusCode(200).extract().asString();
        return new CalendarBuilder().build(new StringReader(file));
    }

    private static List<String> titles(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .map(entry -> value(entry, "SUMMARY"))
                .toList();
    }

    private static VEvent entry(Calendar calendar, String event) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(entry -> value(entry, "UID").startsWith(event + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(Component entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }

    private String event(String title, int capacity) {
        return publish(draft(title, "Asia/Kolkata", "2031-02-12T10:00", "2031-02-12T13:00", capacity));
    }

    private String draft(String title, String zone, String start, String end, int capacity) {
        return town.institution
                .posts()
                .body(body(title, zone, start, end, capacity))
                .post(events)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> body(String title, String zone, String start, String end, int capacity) {
        return Map.of(
                "title", title,
                "language", "en",
                "audience", "CLUSTER",
                "zone", zone,
                "localStart", start,
                "localEnd", end,
                "venue", "Hall 2",
                "capacity", capacity);
    }

    private String publish(String id) {
        town.institution.posts().post(events + "/" + id + "/publication").then().statusCode(200);
        return id;
    }

    private String register(Resident by, String event) {
        return by.posts()
                .body(Map.of("seats", 1))
                .post(events + "/" + event + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
