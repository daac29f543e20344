package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** What users of other systems have asked for in vain since 2017, and what must never happen here. */
@QuarkusTest
@DisplayName("Pains of seats elsewhere")
class SeatPainsTest {
    @Test
    @Tag("pain-1")
    @DisplayName("1: the last seat is not sold twice, also not while it is offered")
    void lastSeatOnce() {
        Hall hall = new Hall(1);
        hall.registers(hall.town.firm(), 1);
        Resident waiting = hall.town.firm();
        hall.waits(waiting, 1);
        List<Resident> hungry =
                IntStream.range(0, 60).mapToObj(each -> hall.town.firm()).toList();
        ExecutorService threads = Executors.newFixedThreadPool(30);
        try {
            List<CompletableFuture<Integer>> asked = new ArrayList<>();
            hungry.forEach(firm -> asked.add(CompletableFuture.supplyAsync(
                    () -> hall.asks(firm, 1, "REFUSE").statusCode(), threads)));
            hall.resizes(2).then().statusCode(200);
            assertThat(asked.stream().map(CompletableFuture::join)).containsOnly(409);
        } finally {
            threads.shutdownNow();
        }
        hall.of(waiting).body("state", equalTo("OFFERED"));
        hall.seats().body("taken", equalTo(1)).body("offered", equalTo(1)).body("left", equalTo(0));
    }

    @Test
    @Tag("pain-2")
    @DisplayName("2: the limit is judged when it is sent, and can answer “2 registered, 1 waiting”")
    void twoRegisteredOneWaiting() {
        Hall hall = new Hall(3);
        hall.registers(hall.town.firm(), 1);
        Resident firm = hall.town.firm();
        hall.asks(firm, 3, "SPLIT")
                .then()
                .statusCode(201)
                .body("state", equalTo("REGISTERED"))
                .body("seats", equalTo(2))
                .body("wanted", equalTo(1))
                .body("waiting.place", equalTo(1));
        hall.resizes(4).then().statusCode(200);
        hall.accepts(firm, hall.offer(firm)).then().statusCode(200);
        hall.of(firm).body("seats", equalTo(3)).body("wanted", equalTo(0)).body("waiting", nullValue());
    }

    @Test
    @Tag("pain-3")
    @DisplayName("3: a seat given back, declined, expired or withdrawn never revives an old offer")
    void neverRevived() {
        Hall hall = new Hall(4);
        List<Resident> inside =
                IntStream.range(0, 4).mapToObj(each -> hall.town.firm()).toList();
        List<String> theirs =
                inside.stream().map(firm -> hall.registers(firm, 1)).toList();
        List<Resident> line =
                IntStream.range(0, 4).mapToObj(each -> hall.town.firm()).toList();
        List<String> waits = line.stream().map(firm -> hall.waits(firm, 1)).toList();
        for (int n = 0; n < 4; n++) {
            hall.withdraws(inside.get(n), theirs.get(n)).then().statusCode(200);
        }
        List<String> offers = line.stream().map(hall::offer).toList();

        hall.accepts(line.get(0), offers.get(1)).then().statusCode(404);
        hall.accepts(line.get(0), offers.get(0)).then().statusCode(200);
        ended(hall.accepts(line.get(0), offers.get(0)), "ACCEPTED");
        hall.withdraws(line.get(0), waits.get(0)).then().statusCode(200);
        ended(hall.accepts(line.get(0), offers.get(0)), "ACCEPTED");

        hall.declines(line.get(1), offers.get(1), false).then().statusCode(200);
        ended(hall.accepts(line.get(1), offers.get(1)), "DECLINED");
        hall.withdraws(line.get(2), waits.get(2)).then().statusCode(200);
        ended(hall.accepts(line.get(2), offers.get(2)), "REVOKED");

        hall.timePasses(Duration.ofHours(49));
        Hall.await("the fourth has expired", () -> hall.state(line.get(3)).equals("CANCELLED"));
        ended(hall.accepts(line.get(3), offers.get(3)), "EXPIRED");
        hall.seats().body("taken", equalTo(0)).body("offered", equalTo(0)).body("left", equalTo(4));
    }

    private static void ended(Response answer, String how) {
        answer.then().statusCode(409).body("code", equalTo("event-offer-ended")).body("offerState", equalTo(how));
    }

    @Test
    @Tag("pain-4")
    @DisplayName("4: the line can be checked: every step has a reason, and nobody learns who waits before her")
    void noSecretOrder() {
        Hall hall = new Hall(1);
        Resident seated = hall.town.firm();
        String registration = hall.registers(seated, 1);
        Resident before = hall.town.firm();
        Resident after = hall.town.firm();
        hall.waits(before, 1);
        hall.waits(after, 1);
        hall.withdraws(seated, registration).then().statusCode(200);
        assertThat(hall.log("reason")).doesNotContainNull().hasSameSizeAs(hall.log("text"));
        for (String path : List.of("/my-registration", "/seat-log", "/seats", "")) {
            assertThat(after.calls().get(hall.path + path).then().extract().asString())
                    .as(path)
                    .doesNotContain(before.organisationId().toString(), before.organisationName());
        }
        after.calls().get(hall.path + "/waiting-list").then().statusCode(403);
        Town.loner().calls().get(hall.path + "/seat-log").then().statusCode(404);
        assertThat(hall.town.institution.calls().get(hall.path + "/seat-log").asString())
                .contains(before.organisationName());
    }

    @Test
    @Tag("pain-5")
    @DisplayName("5: firms queue together, all or nothing; one that withdraws leaves the others their place")
    void firmsTogether() {
        Hall hall = new Hall(3);
        hall.registers(hall.town.firm(), 1);
        Resident two = hall.town.firm();
        String second = hall.registers(two, 2);
        Resident leader = hall.town.firm();
        Resident friend = hall.town.firm();
        Resident third = hall.town.firm();
        String group = leader.posts()
                .body(Map.of("seats", 1, "with", List.of(friend.organisationId(), third.organisationId())))
                .post(hall.path + "/groups")
                .then()
                .statusCode(201)
                .body("state", equalTo("FORMING"))
                .extract()
                .path("id");
        for (Resident member : List.of(friend, third)) {
            member.posts()
                    .body(Map.of("seats", 1))
                    .post(hall.path + "/groups/" + group + "/members")
                    .then()
                    .statusCode(200);
        }
        hall.town
                .firm()
                .posts()
                .body(Map.of("seats", 1))
                .post(hall.path + "/groups/" + group + "/members")
                .then()
                .statusCode(404);
        friend.posts()
                .post(hall.path + "/groups/" + group + "/completion")
                .then()
                .statusCode(403);
        leader.posts()
                .post(hall.path + "/groups/" + group + "/completion")
                .then()
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("waiting.seats", equalTo(3));
        hall.withdraws(two, second).then().statusCode(200);
        hall.of(leader).body("state", equalTo("WAITLISTED"));
        String thirds = hall.of(third).extract().path("id");
        hall.withdraws(third, thirds).then().statusCode(200);
        hall.of(friend).body("state", equalTo("OFFERED")).body("waiting.offer.seats", equalTo(2));
        hall.accepts(friend, hall.offer(friend)).then().statusCode(200);
        hall.of(leader).body("state", equalTo("REGISTERED")).body("seats", equalTo(1));
        hall.of(friend).body("state", equalTo("REGISTERED"));
    }

    @Test
    @Tag("pain-6")
    @DisplayName(
            "6: leaving is possible at any time before the start: seated, waiting, offered, and after registration has closed")
    void leaving() {
        Hall hall = new Hall(1);
        Resident seated = hall.town.firm();
        String one = hall.registers(seated, 1);
        Resident offered = hall.town.firm();
        String two = hall.waits(offered, 1);
        Resident waiting = hall.town.firm();
        String three = hall.waits(waiting, 1);
        Town.run("update event set registration_closes_at = now() - interval '1 hour' where id = ?::uuid", hall.id);
        hall.asks(hall.town.firm(), 1, "WAIT").then().statusCode(409).body("code", equalTo("event-closed"));
        hall.withdraws(seated, one).then().statusCode(200);
        hall.of(offered).body("state", equalTo("OFFERED"));
        waiting.posts()
                .post(hall.path + "/registrations/" + three + "/waiting-withdrawal")
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        hall.withdraws(offered, two).then().statusCode(200).body("state", equalTo("CANCELLED"));
        hall.seats().body("taken", equalTo(0)).body("offered", equalTo(0)).body("waiting", equalTo(0));
    }

    @Test
    @DisplayName("what cannot be is a clear problem, and changes nothing")
    void badInput() {
        Hall hall = new Hall(2);
        Resident firm = hall.town.firm();
        hall.registers(firm, 2);
        Resident other = hall.town.firm();
        refused(hall.asks(other, 3, "WAIT"), 422, "event-larger-than-event");
        String registration = hall.waits(other, 1);
        refused(hall.asks(other, 1, "WAIT"), 409, "event-already-registered");
        refused(hall.resizes(1), 409, "event-capacity-taken");
        String tag = hall.town.institution.calls().get(hall.path).header("ETag");
        hall.resizes(2, tag).then().statusCode(200);
        refused(hall.resizes(3, tag), 412, "request-stale");
        refused(
                other.calls()
                        .contentType("application/json")
                        .header(
                                "If-Match",
                                other.calls()
                                        .get(hall.path + "/my-registration")
                                        .header("ETag"))
                        .body(Map.of("seats", 2))
                        .put(hall.path + "/registrations/" + registration),
                409,
                "event-wait-grows");
        refused(
                firm.posts()
                        .body(Map.of("position", 1, "to", Map.of("name", "Asha")))
                        .post(hall.path + "/registrations/"
                                + hall.of(firm).extract().path("id") + "/seat-transfers"),
                422,
                "event-seat-unnamed");
        refused(counter(firm, hall.town.firm(), hall), 403, "event-counter-not-yours");
        refused(counter(hall.town.cda, Town.loner(), hall), 422, "event-counter-unknown");
        counter(hall.town.cda, hall.town.firm(), hall)
                .then()
                .statusCode(201)
                .body("atCounter", equalTo(true))
                .body("waiting.place", equalTo(2));
        hall.seats().body("taken", equalTo(2)).body("waiting", equalTo(2));
    }

    private static Response counter(Resident agent, Resident firm, Hall hall) {
        return agent.posts()
                .body(Map.of("seats", 1, "ifFull", "WAIT", "organisationId", firm.organisationId()))
                .post(hall.path + "/registrations");
    }

    private static void refused(Response answer, int status, String code) {
        answer.then().statusCode(status).body("code", equalTo(code));
    }
}
