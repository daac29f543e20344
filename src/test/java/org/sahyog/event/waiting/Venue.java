package org.sahyog.event.waiting;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.simulation.Database;
import org.sahyog.event.simulation.Ledger;
import org.sahyog.event.simulation.TimeMachine;
import org.sahyog.shared.deadline.Tick;

/** A published event of a fresh town in 30 days, and what people do with its seats over HTTP. */
final class Venue {
    static final int HOLD = 60;
    static final int LONGEST = 2880;
    static final int GATHER = 90;

    private static final Database DATABASE = Database.ofTests();

    final Town town = new Town();
    final UUID event;
    final String path;
    final TimeMachine machine;
    private final Map<String, Object> draft;

    Venue(Tick tick, int capacity) {
        this(tick, capacity, 2, List.of());
    }

    Venue(Tick tick, int capacity, int mostSkips, List<Map<String, Object>> kept) {
        LocalDateTime start = LocalDateTime.now().plusDays(30).withNano(0);
        draft = new HashMap<>(Map.of(
                "title",
                "Brass without lead",
                "language",
                "en",
                "audience",
                "CLUSTER",
                "localStart",
                start.toString(),
                "localEnd",
                start.plusHours(3).toString(),
                "venue",
                "Hall 2",
                "capacity",
                capacity,
                "keptSeats",
                kept,
                "seatPolicy",
                Map.of(
                        "holdMinutes", HOLD,
                        "longestMinutes", LONGEST,
                        "gatherMinutes", GATHER,
                        "mostSkips", mostSkips)));
        String events = "/clusters/" + town.clusterId + "/events";
        event = UUID.fromString(town.institution
                .posts()
                .body(draft)
                .post(events)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        path = events + "/" + event;
        town.institution.posts().post(path + "/publication").then().statusCode(200);
        machine = new TimeMachine(DATABASE, () -> await(tick::now));
    }

    Resident firm() {
        return town.firm();
    }

    Resident womensFirm() {
        Resident firm = town.firm();
        Town.run("update organisation set women_owned = true, size = 'MICRO' where id = ?", firm.organisationId());
        return firm;
    }

    /** A firm with seats. */
    Resident seated(int seats) {
        Resident firm = firm();
        ask(firm, seats, "REFUSE").then().statusCode(201);
        return firm;
    }

    /** A firm in line. */
    Resident waiting(int seats) {
        Resident firm = firm();
        ask(firm, seats, "WAIT").then().statusCode(201);
        return firm;
    }

    Response ask(Resident firm, int seats, String ifFull) {
        return firm.posts().body(Map.of("seats", seats, "ifFull", ifFull)).post(path + "/registrations");
    }

    Response put(Resident firm, int seats, String ifFull) {
        String one = path + "/registrations/" + mine(firm).getString("id");
        String tag = firm.calls().get(one).header("ETag");
        return firm.calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(Map.of("seats", seats, "ifFull", ifFull))
                .put(one);
    }

    /** Two firms that ask together. */
    List<Resident> group(int seats, int more) {
        Resident leader = firm();
        Resident guest = firm();
        String group = begin(leader, seats, guest);
        join(guest, group, more).then().statusCode(200);
        complete(leader, group).then().statusCode(200);
        return List.of(leader, guest);
    }

    String begin(Resident leader, int seats, Resident... guests) {
        List<UUID> with = Stream.of(guests).map(Resident::organisationId).toList();
        return leader.posts()
                .body(Map.of("seats", seats, "with", with))
                .post(path + "/groups")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    Response join(Resident guest, String group, int seats) {
        return guest.posts().body(Map.of("seats", seats)).post(path + "/groups/" + group + "/members");
    }

    Response complete(Resident leader, String group) {
        return leader.posts().post(path + "/groups/" + group + "/completion");
    }

    JsonPath mine(Resident firm) {
        return mine(firm, "en");
    }

    JsonPath mine(Resident firm, String language) {
        return again(() -> firm.calls().header("Accept-Language", language).get(path + "/my-registration"))
                .jsonPath();
    }

    JsonPath view(Resident reader, String registration) {
        return reader.calls().get(path + "/registrations/" + registration).jsonPath();
    }

    String offer(Resident firm) {
        return mine(firm).getString("waiting.offer.id");
    }

    Response accept(Resident firm, String offer) {
        return firm.posts().post(path + "/offers/" + offer + "/acceptance");
    }

    Response decline(Resident firm, String offer, boolean stay) {
        return firm.posts().body(Map.of("stay", stay)).post(path + "/offers/" + offer + "/declining");
    }

    Response withdraw(Resident firm) {
        return firm.posts().post(path + "/registrations/" + mine(firm).getString("id") + "/withdrawal");
    }

    Response leave(Resident firm) {
        return firm.posts().post(path + "/registrations/" + mine(firm).getString("id") + "/waiting-withdrawal");
    }

    Response prioritise(Resident firm, Object body) {
        String group = mine(firm).getString("waiting.groupId");
        return town.institution.posts().body(body).post(path + "/waiting-list/" + group + "/priority");
    }

    Response cancel() {
        return town.institution
                .posts()
                .body(Map.of("reason", "The hall is flooded."))
                .post(path + "/cancellation");
    }

    String tag() {
        return town.institution.calls().get(path).header("ETag");
    }

    Response resize(int capacity, String tag) {
        Map<String, Object> changed = new HashMap<>(draft);
        JsonPath now = town.institution.calls().get(path).jsonPath();
        changed.put("localStart", now.getString("localStart"));
        changed.put("localEnd", now.getString("localEnd"));
        changed.put("capacity", capacity);
        return town.institution
                .calls()
                .contentType("application/json")
                .header("If-Match", tag)
                .body(changed)
                .put(path);
    }

    int taken() {
        return town.institution.calls().get(path + "/seats").path("taken");
    }

    void pass(Duration time) {
        machine.pass(event, time);
    }

    void audit() {
        new Ledger(DATABASE).audit(event);
    }

    /** All at the same time. */
    static List<Integer> atOnce(List<Supplier<Response>> calls) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.min(calls.size(), 200));
        try {
            List<Future<Integer>> answers = calls.stream()
                    .map(call -> threads.submit(() -> again(call).statusCode()))
                    .toList();
            return answers.stream().map(Venue::result).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whoever is one too many is told to come again (503), and does, as a phone would. */
    private static Response again(Supplier<Response> call) {
        Response answer = call.get();
        for (int retry = 0; retry < 20 && answer.statusCode() == 503; retry++) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(1_000_000_000));
            answer = call.get();
        }
        return answer;
    }

    static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void await(Supplier<Uni<Void>> deed) {
        try {
            VertxContextSupport.subscribeAndAwait(deed);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
