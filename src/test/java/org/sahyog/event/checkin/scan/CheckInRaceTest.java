package org.sahyog.event.checkin.scan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.checkin.Gate;
import org.sahyog.shared.deadline.Tick;
import org.sahyog.shared.paper.Press;

@QuarkusTest
@Tag("I11")
@DisplayName("Many phones that upload in the same moment")
class CheckInRaceTest {
    private static final int PHONES = 12;
    private static final int PLACES = 40;

    @TestHTTPResource("/api/v1")
    URI api;

    @Inject
    Tick tick;

    @Inject
    Press press;

    @RepeatedTest(value = 2, name = "all of them scanned everybody, time {currentRepetition}")
    void onePlaceOnce() {
        Gate gate = new Gate(tick, PLACES);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, PLACES);
        gate.opened();
        List<String> codes = gate.codes(firm, registration);
        long seed = System.nanoTime();
        SplittableRandom random = new SplittableRandom(seed);
        Instant[] earliest = new Instant[PLACES];
        List<Map<String, Object>> batches = new ArrayList<>();
        for (int phone = 0; phone < PHONES; phone++) {
            List<Map<String, Object>> scans = new ArrayList<>();
            for (int n = 0; n < PLACES; n++) {
                int place = (n * 7 + phone) % PLACES;
                Instant at = Instant.ofEpochSecond(Instant.now().getEpochSecond() - random.nextInt(60, 3600));
                scans.add(Gate.scan(codes.get(place), at));
                earliest[place] = earliest[place] == null || at.isBefore(earliest[place]) ? at : earliest[place];
            }
            batches.add(Gate.batch("Gate " + phone, scans));
        }

        List<HttpResponse<String>> answers = new Race()
                .send(batches.stream()
                        .map(batch -> Race.post(
                                URI.create(api + gate.path + "/check-ins"),
                                gate.town.institution,
                                UUID.randomUUID().toString(),
                                new JsonObject(batch).encode()))
                        .toList());

        assertThat(answers)
                .as("seed %d", seed)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200));
        assertThat(gate.attendances()).isEqualTo(PLACES);
        assertThat(gate.scans()).isEqualTo((long) PHONES * PLACES);
        assertThat(IntStream.range(0, PLACES).mapToObj(n -> cameAt(registration, n + 1)))
                .as("seed %d", seed)
                .containsExactly(earliest);
        assertThat(Town.count(
                        "select count(*) from check_in_scan s join attendance t on t.id = s.attendance_id and t.scan_id = s.id"
                                + " where s.event_id = ? and s.scanned_at = t.came_at",
                        gate.event))
                .as("each attendance counts by its earliest scan")
                .isEqualTo(PLACES);
    }

    @Test
    @DisplayName("one scan of one place by two phones: one attendance, one double scan")
    void two() {
        Gate gate = new Gate(tick, 5);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 1);
        gate.opened();
        String code = gate.codes(firm, registration).get(0);
        Race.<List<String>>atOnce(List.of(
                () -> gate.upload("Gate 1", Gate.scan(code, Instant.now().minusSeconds(61))),
                () -> gate.upload("Gate 2", Gate.scan(code, Instant.now().minusSeconds(62)))));
        assertThat(gate.standing()).isEqualTo(Map.of("ADMITTED", 1L, "DOUBLE_SCAN", 1L, "UNDONE", 0L));
    }

    @Test
    @DisplayName("of the last free seats each walk-in has its own, and no more than there are")
    void lastSeats() {
        Gate gate = new Gate(tick, 5);
        gate.register(gate.town.firm(), 2);
        gate.opened();
        List<Resident> firms =
                IntStream.range(0, 8).mapToObj(n -> gate.town.firm()).toList();
        List<Integer> answers = Race.atOnce(firms.stream()
                .<Supplier<Integer>>map(
                        firm -> () -> gate.walkIn(firm, "Meena", null).statusCode())
                .toList());
        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(answer -> answer == 201)).hasSize(3);
        assertThat(gate.read("/seats").getInt("taken")).isEqualTo(5);
        assertThat(gate.attendances()).isEqualTo(3);
    }

    @Test
    @DisplayName("while a batch waits for its codes to be read, nothing is held")
    void waiting() throws InterruptedException {
        Gate gate = new Gate(tick, 5);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 1);
        gate.opened();
        String code = gate.codes(firm, registration).get(0);
        CountDownLatch busy = new CountDownLatch(1);
        CompletableFuture<Response> answer;
        try {
            for (int thread = 0; thread < 4; thread++) {
                press.make(() -> busy.await(30, TimeUnit.SECONDS)).subscribe().asCompletionStage();
            }
            answer = CompletableFuture.supplyAsync(() ->
                    gate.send(Gate.batch("Gate 1", List.of(Gate.scan(code, Instant.now())))));
            for (int n = 0; n < 20; n++) {
                Thread.sleep(50);
                assertThat(Town.count("select count(*) from pg_stat_activity where state = 'idle in transaction'"))
                        .isZero();
            }
        } finally {
            busy.countDown();
        }
        answer.join().then().statusCode(200);
        assertThat(gate.attendances()).isEqualTo(1);
    }

    private static Instant cameAt(String registration, int place) {
        return Instant.parse(Town.text(
                "select to_char(came_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from attendance"
                        + " where registration_id = cast(? as uuid) and position = ? and undone_at is null",
                registration,
                place));
    }
}
