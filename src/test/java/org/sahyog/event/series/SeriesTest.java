package org.sahyog.event.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("An event that comes again")
class SeriesTest {
    private final Town town = new Town();
    private final Resident organiser = town.institution;
    private final String clusters = "/clusters/" + town.clusterId;
    private final String events = clusters + "/events/";

    @Nested
    @DisplayName("as a copy")
    class Copied {
        @Test
        @DisplayName("is a draft with all that was said of it, its window as long before it, and nobody registered")
        void copied() {
            Map<String, Object> draft = draft("Asia/Kolkata", "2031-02-12T10:00:00", "2031-02-13T13:00:00");
            draft.put("registrationClosesAt", "2031-02-10T12:30:00Z");
            draft.put("keptSeats", List.of(Map.of("seats", 2, "criteria", List.of("WOMEN_OWNED"), "daysBefore", 3)));
            String event = published(draft);
            town.firm()
                    .posts()
                    .body(Map.of("seats", 3))
                    .post(events + event + "/registrations")
                    .then()
                    .statusCode(201);
            String copy = copy(event, Map.of("localStart", "2031-05-12T10:00:00"))
                    .statusCode(201)
                    .body("state", is("DRAFT"))
                    .body("title", is("Costing"))
                    .body("localEnd", is("2031-05-13T13:00:00"))
                    .body("registrationClosesAt", is("2031-05-10T12:30:00Z"))
                    .body("registrationOpensAt", nullValue())
                    .body("keptSeats[0].seats", is(2))
                    .body("capacity", is(20))
                    .body("organiserId", is(organiser.organisationId().toString()))
                    .body("sequence", is(0))
                    .extract()
                    .path("id");
            organiser.calls().get(events + copy + "/seats").then().body("taken", is(0));
            organiser.calls().get(events + copy + "/registrations").then().body("items.size()", is(0));
            copy(event, Map.of("localStart", "2031-06-12T10:00:00", "title", "Costing again"))
                    .body("title", is("Costing again"));
            copy(event, Map.of("localStart", "2021-06-12T10:00:00"))
                    .statusCode(422)
                    .body("code", is("event-start-past"));
        }

        @Test
        @DisplayName("by an agent stays the organiser’s, and may be of one that was cancelled")
        void cancelled() {
            String event = published(draft("Asia/Kolkata", "2031-02-12T10:00:00", "2031-02-12T13:00:00"));
            organiser
                    .posts()
                    .body(Map.of("reason", "Rain"))
                    .post(events + event + "/cancellation")
                    .then()
                    .statusCode(200);
            town.cda
                    .posts()
                    .body(Map.of("localStart", "2031-02-19T10:00:00"))
                    .post(events + event + "/copies")
                    .then()
                    .statusCode(201)
                    .body("organiserId", is(organiser.organisationId().toString()))
                    .body("cancelledReason", nullValue());
        }

        @Test
        @DisplayName("of a workshop has its sessions, moved along, also over a change of the clocks")
        void workshop() {
            Map<String, Object> event = draft("America/Los_Angeles", "2031-03-08T10:00:00", "2031-03-08T17:00:00");
            String id = organiser
                    .posts()
                    .body(Map.of(
                            "event",
                            event,
                            "facilitator",
                            "Asha",
                            "sessions",
                            List.of(Map.of(
                                    "title", "Alloys",
                                    "localStart", "2031-03-08T11:00:00",
                                    "localEnd", "2031-03-08T12:30:00")),
                            "materials",
                            List.of("https://sahyog.example/alloys")))
                    .post(clusters + "/workshops")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            String copy = copy(id, Map.of("localStart", "2031-03-15T09:30:00"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            organiser
                    .calls()
                    .get(clusters + "/workshops/" + copy)
                    .then()
                    .statusCode(200)
                    .body("facilitator", is("Asha"))
                    .body("sessions[0].localStart", is("2031-03-15T10:30:00"))
                    .body("sessions[0].localEnd", is("2031-03-15T12:00:00"))
                    .body("materials.size()", is(1));
        }
    }

    @Nested
    @DisplayName("in a series")
    class InSeries {
        @Test
        @DisplayName("begins at the same hour by the clock there, whether the clocks have changed or not")
        void clocks() {
            String event = published(draft("America/Los_Angeles", "2031-03-02T10:00:00", "2031-03-02T12:00:00"));
            make(event, "WEEKLY", 3)
                    .statusCode(201)
                    .body(
                            "events.localStart",
                            is(List.of("2031-03-02T10:00:00", "2031-03-09T10:00:00", "2031-03-16T10:00:00")))
                    .body(
                            "events.startsAt",
                            is(List.of("2031-03-02T18:00:00Z", "2031-03-09T17:00:00Z", "2031-03-16T17:00:00Z")))
                    .body("events.state", is(List.of("PUBLISHED", "DRAFT", "DRAFT")))
                    .body("events.position", is(List.of(1, 2, 3)));
            make(event, "WEEKLY", 2).statusCode(409).body("code", is("series-in-one"));
        }

        @Test
        @DisplayName("at an hour that the clocks skip one day begins an hour later on that day")
        void skippedHour() {
            String event = published(draft("America/Los_Angeles", "2031-03-02T02:30:00", "2031-03-02T05:00:00"));
            make(event, "WEEKLY", 3)
                    .statusCode(201)
                    .body(
                            "events.localStart",
                            is(List.of("2031-03-02T02:30:00", "2031-03-09T03:30:00", "2031-03-16T02:30:00")))
                    .body(
                            "events.localEnd",
                            is(List.of("2031-03-02T05:00:00", "2031-03-09T06:00:00", "2031-03-16T05:00:00")));
        }

        @Test
        @DisplayName("is published, changed and cancelled from one event on; what is over and what was before stays")
        void together() {
            String first = published(draft("Asia/Kolkata", "2031-02-12T10:00:00", "2031-02-12T13:00:00"));
            List<String> all =
                    make(first, "WEEKLY", 4).statusCode(201).extract().path("events.eventId");
            organiser
                    .posts()
                    .post(events + first + "/series/publication")
                    .then()
                    .statusCode(200)
                    .body("events.state", is(List.of("PUBLISHED", "PUBLISHED", "PUBLISHED", "PUBLISHED")));
            organiser
                    .posts()
                    .post(events + first + "/series/publication")
                    .then()
                    .statusCode(409)
                    .body("code", is("series-over"));
            organiser
                    .posts()
                    .body(Map.of("startTime", "14:30", "venue", "Hall 3", "capacity", 12))
                    .post(events + all.get(1) + "/series/change")
                    .then()
                    .statusCode(200)
                    .body(
                            "events.localStart",
                            is(List.of(
                                    "2031-02-12T10:00:00",
                                    "2031-02-19T14:30:00",
                                    "2031-02-26T14:30:00",
                                    "2031-03-05T14:30:00")))
                    .body("events.localEnd[3]", is("2031-03-05T17:30:00"))
                    .body("events.capacity", is(List.of(20, 12, 12, 12)));
            organiser
                    .calls()
                    .get(events + all.get(2))
                    .then()
                    .body("venue", is("Hall 3"))
                    .body("sequence", is(1));
            Town.run(
                    "update event set starts_at = now() - interval '1 hour' where id = ?", UUID.fromString(all.get(2)));
            organiser
                    .posts()
                    .body(Map.of("reason", "The trainer has left."))
                    .post(events + all.get(1) + "/series/cancellation")
                    .then()
                    .statusCode(200)
                    .body("events.state", is(List.of("PUBLISHED", "CANCELLED", "PUBLISHED", "CANCELLED")));
            organiser.calls().get(events + all.get(3)).then().body("cancelledReason", is("The trainer has left."));
        }

        @Test
        @DisplayName("is made once, however many make it in the same moment")
        void race() {
            String first = published(draft("Asia/Kolkata", "2031-02-12T10:00:00", "2031-02-12T13:00:00"));
            List<Integer> statuses = Race.atOnce(IntStream.range(0, 4)
                    .<Supplier<Integer>>mapToObj(
                            nth -> () -> make(first, "WEEKLY", 3).extract().statusCode())
                    .toList());
            assertThat(statuses).containsExactlyInAnyOrder(201, 409, 409, 409);
            organiser.calls().get(events + first + "/series").then().body("events.size()", is(3));
            assertThat(Town.count("select count(*) from event where cluster_id = ?", town.clusterId))
                    .isEqualTo(3);
        }

        @Test
        @DisplayName("is changed wholly or not at all")
        void whole() {
            String first = published(draft("Asia/Kolkata", "2031-02-12T10:00:00", "2031-02-12T13:00:00"));
            List<String> all = make(first, "WEEKLY", 3).extract().path("events.eventId");
            organiser
                    .posts()
                    .post(events + first + "/series/publication")
                    .then()
                    .statusCode(200);
            town.firm()
                    .posts()
                    .body(Map.of("seats", 5))
                    .post(events + all.get(2) + "/registrations")
                    .then()
                    .statusCode(201);
            organiser
                    .posts()
                    .body(Map.of("capacity", 4))
                    .post(events + first + "/series/change")
                    .then()
                    .statusCode(409)
                    .body("code", is("event-capacity-taken"));
            organiser.calls().get(events + first + "/series").then().body("events.capacity", is(List.of(20, 20, 20)));
        }

        @Test
        @DisplayName("shows members no drafts of it, and is not there for an event of none")
        void sight() {
            String first = published(draft("Asia/Kolkata", "2031-02-12T10:00:00", "2031-02-12T13:00:00"));
            organiser.calls().get(events + first + "/series").then().statusCode(404);
            organiser
                    .posts()
                    .post(events + first + "/series/publication")
                    .then()
                    .statusCode(404);
            make(first, "MONTHLY_ON_WEEKDAY", 3);
            town.firm()
                    .calls()
                    .get(events + first + "/series")
                    .then()
                    .statusCode(200)
                    .body("events.size()", is(1));
            organiser.calls().get(events + first + "/series").then().body("events.size()", is(3));
        }

        @Test
        @DisplayName("is fifty-two events in one call at most, each with seats of its own")
        void many() {
            String first = published(draft("Asia/Kolkata", "2031-02-12T10:00:00", "2031-02-12T13:00:00"));
            Instant begin = Instant.now();
            make(first, "WEEKLY", 53).statusCode(422);
            List<String> all =
                    make(first, "WEEKLY", 52).statusCode(201).extract().path("events.eventId");
            System.out.println("52 events in one call: "
                    + java.time.Duration.between(begin, Instant.now()).toMillis() + " ms");
            assertThat(all).hasSize(52).doesNotHaveDuplicates();
        }
    }

    private ValidatableResponse copy(String event, Map<String, Object> draft) {
        return organiser.posts().body(draft).post(events + event + "/copies").then();
    }

    private ValidatableResponse make(String event, String rhythm, int times) {
        return organiser
                .posts()
                .body(Map.of("rhythm", rhythm, "times", times))
                .post(events + event + "/series")
                .then();
    }

    private String published(Map<String, Object> draft) {
        String id = organiser
                .posts()
                .body(draft)
                .post(clusters + "/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        organiser.posts().post(events + id + "/publication").then().statusCode(200);
        return id;
    }

    private static Map<String, Object> draft(String zone, String start, String end) {
        return new HashMap<>(Map.of(
                "title",
                "Costing",
                "language",
                "en",
                "audience",
                "CLUSTER",
                "zone",
                zone,
                "localStart",
                start,
                "localEnd",
                end,
                "venue",
                "Hall 2",
                "capacity",
                20));
    }
}
