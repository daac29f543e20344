package org.sahyog.event.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** One published event of a fresh town, as firms and its organiser meet it over HTTP. */
final class Hall {
    final Town town = new Town();
    final String id;
    final String path;
    private final Map<String, Object> draft;

    Hall(int capacity) {
        this(capacity, Map.of());
    }

    Hall(int capacity, Map<String, Object> more) {
        LocalDateTime start = LocalDateTime.now().plusDays(30).withNano(0);
        draft = new HashMap<>(Map.of(
                "title", "Seats",
                "language", "en",
                "audience", "CLUSTER",
                "localStart", start.toString(),
                "localEnd", start.plusHours(3).toString(),
                "zone", "UTC",
                "venue", "Hall",
                "capacity", capacity));
        draft.putAll(more);
        String events = "/clusters/" + town.clusterId + "/events";
        id = town.institution
                .posts()
                .body(draft)
                .post(events)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        path = events + "/" + id;
        town.institution.posts().post(path + "/publication").then().statusCode(200);
    }

    static Map<String, Object> policy(int hold, int longest, int gather, int skips) {
        return Map.of(
                "seatPolicy",
                Map.of("holdMinutes", hold, "longestMinutes", longest, "gatherMinutes", gather, "mostSkips", skips));
    }

    Response asks(Resident firm, int seats, String ifFull) {
        return firm.posts().body(Map.of("seats", seats, "ifFull", ifFull)).post(path + "/registrations");
    }

    /** The id of the registration. */
    String registers(Resident firm, int seats) {
        return asks(firm, seats, "REFUSE").then().statusCode(201).extract().path("id");
    }

    String waits(Resident firm, int seats) {
        return asks(firm, seats, "WAIT").then().statusCode(201).extract().path("id");
    }

    Response withdraws(Resident firm, String registration) {
        return firm.posts().post(path + "/registrations/" + registration + "/withdrawal");
    }

    ValidatableResponse of(Resident firm) {
        return of(firm, "en");
    }

    ValidatableResponse of(Resident firm, String language) {
        return firm.calls()
                .header("Accept-Language", language)
                .get(path + "/my-registration")
                .then()
                .statusCode(200);
    }

    String state(Resident firm) {
        return of(firm).extract().path("state");
    }

    String offer(Resident firm) {
        return of(firm).extract().path("waiting.offer.id");
    }

    Response accepts(Resident firm, String offer) {
        return firm.posts().post(path + "/offers/" + offer + "/acceptance");
    }

    Response declines(Resident firm, String offer, boolean stay) {
        return firm.posts().body(Map.of("stay", stay)).post(path + "/offers/" + offer + "/declining");
    }

    Response prioritises(Resident firm, Map<String, ?> priority) {
        String group = of(firm).extract().path("waiting.groupId");
        return town.institution.posts().body(priority).post(path + "/waiting-list/" + group + "/priority");
    }

    Response resizes(int capacity) {
        String tag = town.institution.calls().get(path).header("ETag");
        return resizes(capacity, tag);
    }

    Response resizes(int capacity, String tag) {
        Map<String, Object> changed = new HashMap<>(draft);
        changed.put("capacity", capacity);
        changed.put("localStart", town.institution.calls().get(path).path("localStart"));
        changed.put("localEnd", town.institution.calls().get(path).path("localEnd"));
        return town.institution
                .calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(changed)
                .put(path);
    }

    ValidatableResponse seats() {
        return town.institution.calls().get(path + "/seats").then().statusCode(200);
    }

    List<String> log(String field) {
        return town.institution
                .calls()
                .get(path + "/seat-log?limit=100")
                .then()
                .statusCode(200)
                .extract()
                .path("items." + field);
    }

    void timePasses(Duration time) {
        TimeMachine.pass(id, time);
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
        assertThat(condition.getAsBoolean()).as(what).isTrue();
    }
}
