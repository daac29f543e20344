package org.sahyog.training;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** A town with a training of its institution, for tests. */
public final class Classroom {
    public final Town town = new Town();
    public final Resident organiser = town.institution;
    public final Resident firm = town.firm();
    public final String trainings = "/clusters/" + town.clusterId + "/trainings";

    public static Map<String, Object> draft() {
        Map<String, Object> event = new HashMap<>(Map.of(
                "title", "Electroplating for beginners",
                "language", "hi",
                "audience", "CLUSTER",
                "localStart", "2031-02-12T10:00:00",
                "localEnd", "2031-02-13T17:00:00",
                "venue", "Hall 2",
                "themes", List.of("plating"),
                "capacity", 20));
        return new HashMap<>(Map.of(
                "event",
                event,
                "trainees",
                List.of("FIRM_WORKERS", "AGENTS"),
                "attendancePercent",
                75,
                "passScore",
                50,
                "modules",
                List.of(
                        module(
                                "The bath",
                                session("Salts", "2031-02-12T10:00:00", "2031-02-12T12:00:00"),
                                session("Mixing", "2031-02-12T13:00:00", "2031-02-12T16:00:00")),
                        module(
                                "Polish",
                                session("Wheels", "2031-02-13T10:00:00", "2031-02-13T12:00:00"),
                                session("Finish", "2031-02-13T13:00:00", "2031-02-13T14:00:00"))),
                "trainers",
                List.of(Map.of("name", "Dr. Meena Iyer", "organisation", "Central Tool Room"))));
    }

    @SafeVarargs
    private static Map<String, Object> module(String title, Map<String, Object>... sessions) {
        return Map.of("title", title, "aim", "Do it alone", "sessions", List.of(sessions));
    }

    public static Map<String, Object> session(String title, String start, String end) {
        return Map.of("title", title, "localStart", start, "localEnd", end);
    }

    public String published() {
        return published(draft());
    }

    public String published(Map<String, Object> draft) {
        String id = schedule(draft).statusCode(201).extract().path("id");
        organiser
                .posts()
                .post("/clusters/" + town.clusterId + "/events/" + id + "/publication")
                .then()
                .statusCode(200);
        return id;
    }

    public ValidatableResponse schedule(Map<String, Object> draft) {
        return organiser.posts().body(draft).post(trainings).then();
    }

    public String register(Resident by, String training, int seats, List<Map<String, Object>> workers) {
        return by.posts()
                .body(Map.of("seats", seats, "workers", workers))
                .post("/clusters/" + town.clusterId + "/events/" + training + "/registrations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public void begin(String training) {
        Town.run("update event set starts_at = now() - interval '1 hour' where id = ?", UUID.fromString(training));
    }

    /** A result of one worker of the firm, in a training that has begun. */
    public String result(String username) {
        String training = published();
        String registration = register(firm, training, 1, List.of(Map.of("name", "सुनीता देवी")));
        begin(training);
        Map<String, Object> draft =
                new HashMap<>(Map.of("registrationId", registration, "position", 1, "outcome", "PASSED", "score", 70));
        if (username != null) {
            draft.put("username", username);
        }
        return trainings + "/" + training + "/results/"
                + organiser
                        .posts()
                        .body(draft)
                        .post(trainings + "/" + training + "/results")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id");
    }

    public String code(String result) {
        return organiser
                .posts()
                .post(result + "/code")
                .then()
                .statusCode(201)
                .extract()
                .path("code");
    }
}
