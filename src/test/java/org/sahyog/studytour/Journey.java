package org.sahyog.studytour;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

/** A study tour of a fresh town’s institution in 30 days, and what people do with it over HTTP. */
final class Journey {
    final Town town;
    final Resident organiser;
    final Resident host;
    final LocalDateTime start = LocalDateTime.now()
            .plusDays(30)
            .withHour(6)
            .withMinute(0)
            .withSecond(0)
            .withNano(0);
    final Map<String, Object> event;
    final List<Map<String, Object>> stops = new ArrayList<>();
    final List<Map<String, Object>> options = new ArrayList<>();
    final Map<String, Object> more = new HashMap<>();
    String id = "";

    Journey(int capacity) {
        this(new Town(), capacity);
    }

    Journey(Town town, int capacity) {
        this.town = town;
        organiser = town.institution;
        host = new Town().firm();
        event = new HashMap<>(Map.of(
                "title", "Furnaces of Aligarh",
                "language", "en",
                "audience", "CLUSTER",
                "localStart", start.toString(),
                "localEnd", start.plusDays(2).toString(),
                "zone", "Asia/Kolkata",
                "venue", "Moradabad railway station",
                "capacity", capacity));
        stops.add(stop(4, 7));
        stops.get(0).put("hostId", host.organisationId());
        options.add(new HashMap<>(Map.of("kind", "TRANSPORT", "title", "Bus", "units", 1, "perUnit", capacity)));
        options.add(new HashMap<>(Map.of("kind", "ROOM", "title", "Double room", "units", 3, "perUnit", 2)));
    }

    /** So many hours after the start. */
    Map<String, Object> stop(int from, int until) {
        return new HashMap<>(Map.of(
                "address", "12 Furnace Road, Aligarh",
                "description", "The furnace with a lid.",
                "localStart", start.plusHours(from).toString(),
                "localEnd", start.plusHours(until).toString(),
                "contact", Map.of("name", "Ravi Kumar", "phone", "98371 23456")));
    }

    Map<String, Object> draft() {
        Map<String, Object> draft = new HashMap<>(more);
        draft.put("event", event);
        draft.put("stops", stops);
        draft.put("options", options);
        return draft;
    }

    String tours() {
        return "/clusters/" + town.clusterId + "/study-tours";
    }

    String tour() {
        return tours() + "/" + id;
    }

    String events() {
        return "/clusters/" + town.clusterId + "/events/" + id;
    }

    Journey scheduled() {
        id = organiser
                .posts()
                .body(draft())
                .post(tours())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return this;
    }

    Journey published() {
        scheduled();
        answer(host, stop(0), "/confirmation").statusCode(200);
        disclose(answers("The bank pays the bus.")).then().statusCode(200);
        publish().statusCode(200);
        return this;
    }

    ValidatableResponse publish() {
        return organiser.posts().post(events() + "/publication").then();
    }

    JsonPath read(Resident who) {
        return who.calls().get(tour()).then().statusCode(200).extract().jsonPath();
    }

    String stop(int nth) {
        return read(organiser).getString("stops[" + nth + "].id");
    }

    String option(int nth) {
        return read(organiser).getString("options[" + nth + "].id");
    }

    ValidatableResponse answer(Resident who, String stop, String how) {
        return who.posts().post(tour() + "/stops/" + stop + how).then();
    }

    ValidatableResponse decline(Resident who, String stop, String reason) {
        return who.posts()
                .body(Map.of("reason", reason))
                .post(tour() + "/stops/" + stop + "/declining")
                .then();
    }

    /** Stops and options that are there keep their ids. */
    ValidatableResponse change() {
        JsonPath now = read(organiser);
        keep(stops, now.getList("stops.id"));
        keep(options, now.getList("options.id"));
        return put(tour(), draft()).then();
    }

    private static void keep(List<Map<String, Object>> those, List<String> ids) {
        for (int nth = 0; nth < Math.min(those.size(), ids.size()); nth++) {
            those.get(nth).putIfAbsent("id", ids.get(nth));
        }
    }

    Response put(String path, Object body) {
        return organiser
                .calls()
                .contentType("application/json")
                .header("If-Match", organiser.calls().get(path).header("ETag"))
                .body(body)
                .put(path);
    }

    Response disclose(Map<String, Object> answers) {
        return put(events() + "/disclosure", answers);
    }

    static Map<String, Object> answers(String whoPays) {
        List<Map<String, String>> all = new ArrayList<>();
        all.add(Map.of("question", "WHO_PAYS", "text", whoPays));
        Stream.of("SPONSOR_MONEY", "SURPLUS", "NORMS", "SELECTION", "WITHDRAWAL")
                .forEach(code -> all.add(Map.of("question", code, "text", "As the members decided in May.")));
        return Map.of("answers", all);
    }

    Response register(Resident firm, int seats, String ifFull) {
        return firm.posts().body(Map.of("seats", seats, "ifFull", ifFull)).post(events() + "/registrations");
    }

    /** The registration of a firm. */
    String seated(Resident firm, int seats) {
        return register(firm, seats, "REFUSE").then().statusCode(201).extract().path("id");
    }

    JsonPath mine(Resident firm) {
        return firm.calls().get(events() + "/my-registration").jsonPath();
    }

    ValidatableResponse take(Resident firm, String registration, Map<String, ?> places) {
        return firm.posts()
                .body(places)
                .post(tour() + "/registrations/" + registration + "/places")
                .then();
    }

    ValidatableResponse log(Resident firm, String registration, String text) {
        return firm.posts()
                .body(Map.of("text", text))
                .post(tour() + "/registrations/" + registration + "/intended-changes")
                .then();
    }

    ValidatableResponse tell(Resident firm, String registration, String change, Map<String, ?> outcome) {
        return firm.posts()
                .body(outcome)
                .post(tour() + "/registrations/" + registration + "/intended-changes/" + change + "/outcomes")
                .then();
    }

    /** As if the tour had ended so many days ago; what was due by then is due at once. */
    void ended(int daysAgo) {
        Town.run(
                "update event set starts_at = now() - ? * interval '1 day' - interval '2 days', ends_at = now() - ? * interval '1 day' where id = ?",
                daysAgo,
                daysAgo,
                UUID.fromString(id));
        Town.run("""
                update deadline d set due_at = e.ends_at, try_at = now() from event e
                where d.entity_id = e.id and e.id = ? and d.kind = 'study-tour.changes-asked' and d.fired_at is null
                """, UUID.fromString(id));
    }

    /** Waits until the clock has asked for the changes. */
    void asked() {
        for (int nth = 0; nth < 500; nth++) {
            if (Town.count(
                            "select count(*) from study_tour where event_id = ? and asked_at is not null",
                            UUID.fromString(id))
                    == 1) {
                return;
            }
            sleep();
        }
        throw new AssertionError("nobody was asked");
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
