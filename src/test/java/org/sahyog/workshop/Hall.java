package org.sahyog.workshop;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** A published workshop of a fresh town’s institution, for its programme, in nine days. */
public final class Hall {
    public final Town town = new Town();
    public final Town sister = new Town();
    public final Resident organiser = town.institution;
    public final LocalDateTime start = LocalDateTime.now().plusDays(9).withNano(0);
    public final String id;
    public final String session;
    public final String path;
    public final String event;

    public Hall(String audience, int capacity) {
        Town.run("update cluster set programme_id = ? where id = ?", town.programmeId, sister.clusterId);
        Map<String, Object> draft = Map.of(
                "event",
                Map.of(
                        "title",
                        "Joint learning workshop",
                        "language",
                        "en",
                        "themes",
                        List.of("safety", "energy"),
                        "audience",
                        audience,
                        "localStart",
                        start.toString(),
                        "localEnd",
                        start.plusDays(2).toString(),
                        "venue",
                        "Hall 2",
                        "capacity",
                        capacity),
                "sessions",
                List.of(Map.of(
                        "title", "Furnaces",
                        "localStart", start.plusHours(2).toString(),
                        "localEnd", start.plusHours(4).toString())));
        ValidatableResponse scheduled = organiser
                .posts()
                .body(draft)
                .post("/clusters/" + town.clusterId + "/workshops")
                .then()
                .statusCode(201);
        id = scheduled.extract().path("id");
        session = scheduled.extract().path("sessions[0].id");
        path = "/clusters/" + town.clusterId + "/workshops/" + id;
        event = "/clusters/" + town.clusterId + "/events/" + id;
        post(organiser, event + "/publication", null).statusCode(200);
    }

    public static ValidatableResponse post(Resident by, String where, Object body) {
        return (body == null ? by.posts() : by.posts().body(body)).post(where).then();
    }

    public static ValidatableResponse get(Resident by, String where) {
        return by.calls().get(where).then();
    }

    public static ValidatableResponse put(Resident by, String where, Object body) {
        return by.calls()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(body)
                .put(where)
                .then();
    }

    /** The registration of so many seats. */
    public String seats(Resident by, int seats) {
        return post(by, event + "/registrations", Map.of("seats", seats))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public void withdraw(Resident by, String registration) {
        post(by, event + "/registrations/" + registration + "/withdrawal", null).statusCode(200);
    }

    /** It ended an hour ago. */
    public void end() {
        Town.run("""
                update event set starts_at = now() - interval '3 hours', ends_at = now() - interval '1 hour' where id = cast(? as uuid)
                """, id);
    }

    public static String username(Resident of) {
        return Town.text("select username from person where id = ?", of.personId());
    }
}
