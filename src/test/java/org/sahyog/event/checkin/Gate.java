package org.sahyog.event.checkin;

import static java.util.stream.Collectors.toMap;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.simulation.Database;
import org.sahyog.event.simulation.TimeMachine;
import org.sahyog.shared.deadline.Tick;

/** A published event of a fresh town in 30 days, and what happens at its door over HTTP. */
public final class Gate {
    private static final Database DATABASE = Database.ofTests();

    public final Town town = new Town();
    public final UUID event;
    public final String path;
    private final TimeMachine machine;

    public Gate(Tick tick, int capacity) {
        this(tick, capacity, Map.of());
    }

    public Gate(Tick tick, int capacity, Map<String, Object> more) {
        event = publish(capacity, more);
        path = "/clusters/" + town.clusterId + "/events/" + event;
        machine = new TimeMachine(DATABASE, () -> await(tick::now));
    }

    private UUID publish(int capacity, Map<String, Object> more) {
        LocalDateTime start =
                LocalDateTime.now(ZoneId.of("Asia/Kolkata")).plusDays(30).withNano(0);
        Map<String, Object> draft = new HashMap<>(Map.of(
                "title", "पीतल बिना सीसे के",
                "language", "hi",
                "audience", "CLUSTER",
                "localStart", start.toString(),
                "localEnd", start.plusHours(3).toString(),
                "venue", "Hall 2",
                "capacity", capacity));
        draft.putAll(more);
        String events = "/clusters/" + town.clusterId + "/events";
        String id = created(town.institution.posts().body(draft).post(events)).getString("id");
        town.institution.posts().post(events + "/" + id + "/publication").then().statusCode(200);
        return UUID.fromString(id);
    }

    /** The start is in an hour. */
    public Gate opened() {
        machine.pass(event, Duration.ofDays(30).minusHours(1));
        return this;
    }

    public void pass(Duration time) {
        machine.pass(event, time);
    }

    public String register(Resident firm, int seats, String... names) {
        List<Map<String, String>> workers =
                Stream.of(names).map(name -> Map.of("name", name)).toList();
        return created(firm.posts()
                        .body(Map.of("seats", seats, "workers", workers))
                        .post(path + "/registrations"))
                .getString("id");
    }

    public Response withdraw(Resident firm, String registration) {
        return firm.posts().post(path + "/registrations/" + registration + "/withdrawal");
    }

    public JsonPath registration(Resident reader, String registration) {
        return reader.calls()
                .get(path + "/registrations/" + registration)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** In the order of their places. */
    public List<String> codes(Resident reader, String registration) {
        List<String> codes = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = reader.calls()
                    .get(path + "/registrations/" + registration + "/codes?limit=100" + next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            codes.addAll(page.getList("items.code"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return codes;
    }

    public static Map<String, Object> scan(UUID id, String code, Instant at) {
        return Map.of("id", id, "code", code, "scannedAt", at.toString());
    }

    public static Map<String, Object> scan(String code, Instant at) {
        return scan(UUID.randomUUID(), code, at);
    }

    public static Map<String, Object> place(String registration, int place, Instant at) {
        return Map.of(
                "id", UUID.randomUUID(), "registrationId", registration, "place", place, "scannedAt", at.toString());
    }

    public static Map<String, Object> batch(String device, List<Map<String, Object>> scans) {
        return Map.of("device", device, "sentAt", Instant.now().toString(), "scans", scans);
    }

    public Response send(Map<String, Object> batch) {
        return town.institution.posts().body(batch).post(path + "/check-ins");
    }

    @SafeVarargs
    public final List<String> upload(String device, Map<String, Object>... scans) {
        return send(batch(device, List.of(scans)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("scans.outcome");
    }

    public Response undo(String registration, int place) {
        return town.institution
                .posts()
                .body(Map.of("registrationId", registration, "place", place, "reason", "It was her sister."))
                .post(path + "/check-ins/undoing");
    }

    public Response walkIn(Resident firm, String name, String beyond) {
        Map<String, Object> draft = new HashMap<>(Map.of(
                "organisationId",
                firm.organisationId(),
                "name",
                name,
                "device",
                "Gate 1",
                "sentAt",
                Instant.now().toString(),
                "scannedAt",
                Instant.now().toString()));
        if (beyond != null) {
            draft.put("beyondCapacityReason", beyond);
        }
        return town.institution.posts().body(draft).post(path + "/walk-ins");
    }

    public JsonPath read(String below) {
        return town.institution
                .calls()
                .get(path + below)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public long attendances() {
        return Town.count("select count(*) from attendance where event_id = ? and undone_at is null", event);
    }

    public long scans() {
        return Town.count("select count(*) from check_in_scan where event_id = ?", event);
    }

    /** How the scans stand, by outcome. */
    public Map<String, Long> standing() {
        return Stream.of("ADMITTED", "DOUBLE_SCAN", "UNDONE").collect(toMap(each -> each, each -> (long)
                read("/check-ins?limit=100&outcome=" + each).getList("items").size()));
    }

    public static JsonPath created(Response answer) {
        return answer.then().statusCode(201).extract().jsonPath();
    }

    private static void await(Supplier<Uni<Void>> deed) {
        try {
            VertxContextSupport.subscribeAndAwait(deed);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
