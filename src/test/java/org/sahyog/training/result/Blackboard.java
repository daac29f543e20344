package org.sahyog.training.result;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.sahyog.Town;
import org.sahyog.training.Classroom;

/** A training that has begun, with four sessions and workers of one firm, and what is scanned at its sessions. */
final class Blackboard {
    final Classroom room = new Classroom();
    final String training = room.published();
    final String path = room.trainings + "/" + training;
    final String event = "/clusters/" + room.town.clusterId + "/events/" + training;
    final String registration;
    final List<String> sessions;

    Blackboard(int workers) {
        registration = room.register(
                room.firm,
                training,
                workers,
                IntStream.rangeClosed(1, workers)
                        .mapToObj(nth -> Map.<String, Object>of("name", "Worker " + nth))
                        .toList());
        begin();
        sessions = read(path).getList("modules.sessions.flatten().id");
    }

    /** An hour ago, also by the clock on the wall: its sessions can be moved still. */
    private void begin() {
        Town.run(
                "update event set local_start = wall, starts_at = wall at time zone zone"
                        + " from (select date_trunc('second', now() at time zone 'Asia/Kolkata') - interval '1 hour' as wall) w where id = ?",
                UUID.fromString(training));
    }

    JsonPath read(String path) {
        return room.organiser.calls().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Half an hour ago. */
    Map<String, Object> scan(int place, String session) {
        Map<String, Object> scan = new HashMap<>(Map.of(
                "id",
                UUID.randomUUID(),
                "registrationId",
                registration,
                "place",
                place,
                "scannedAt",
                Instant.now().minusSeconds(1800).toString()));
        if (session != null) {
            scan.put("sessionId", session);
        }
        return scan;
    }

    @SafeVarargs
    final List<String> upload(Map<String, Object>... scans) {
        return upload(List.of(scans));
    }

    List<String> upload(List<Map<String, Object>> scans) {
        return room.organiser
                .posts()
                .body(Map.of("device", "Phone", "sentAt", Instant.now().toString(), "scans", scans))
                .post(event + "/check-ins")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("scans.outcome");
    }

    ValidatableResponse undo(int place, String session) {
        Map<String, Object> draft =
                new HashMap<>(Map.of("registrationId", registration, "place", place, "reason", "She was outside."));
        if (session != null) {
            draft.put("sessionId", session);
        }
        return room.organiser
                .posts()
                .body(draft)
                .post(event + "/check-ins/undoing")
                .then();
    }

    Map<String, Object> draft(int place) {
        return new HashMap<>(
                Map.of("registrationId", registration, "position", place, "outcome", "PASSED", "score", 70));
    }

    ValidatableResponse enter(Map<String, Object> draft) {
        return room.organiser.posts().body(draft).post(path + "/results").then();
    }

    JsonPath result(int place) {
        JsonPath all = read(path + "/results?limit=100");
        return all.setRootPath("items.find { it.position == " + place + " }");
    }

    LocalDateTime start() {
        return LocalDateTime.parse(read(path).getString("event.localStart"));
    }

    /** The training as it was planned, changed and sent back. */
    @SuppressWarnings("unchecked")
    ValidatableResponse change(Consumer<Map<String, Object>> change) {
        Map<String, Object> draft = Classroom.draft();
        Map<String, Object> event = new HashMap<>((Map<String, Object>) draft.get("event"));
        event.put("localStart", start().toString());
        draft.put("event", event);
        change.accept(draft);
        return room.organiser
                .calls()
                .contentType("application/json")
                .header("If-Match", "*")
                .body(draft)
                .put(path)
                .then();
    }
}
