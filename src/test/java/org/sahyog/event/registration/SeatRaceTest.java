package org.sahyog.event.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.Town.Resident;

@QuarkusTest
@DisplayName("The last seats, when many want them at once")
class SeatRaceTest {
    private static final int CALLERS = 200;

    @TestHTTPResource("/api/v1")
    URI api;

    private final Town town = new Town();
    private final Race race = new Race();

    @RepeatedTest(value = 3, name = "200 ask for 20 seats, time {currentRepetition}: exactly 20 get one")
    void neverOverCapacity() {
        String event = town.publishedEvent(20, 30);
        List<Resident> firms =
                IntStream.range(0, CALLERS).mapToObj(each -> town.firm()).toList();

        Map<Integer, Long> answers =
                race
                        .send(firms.stream()
                                .map(firm -> request(event, firm, UUID.randomUUID(), 1))
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(HttpResponse::statusCode, Collectors.counting()));

        assertThat(answers).containsOnlyKeys(201, 409).containsEntry(201, 20L);
        assertThat(seatsInDatabase(event)).isEqualTo(20);
        assertThat(taken(event)).isEqualTo(20);
    }

    @Test
    @DisplayName("the same key 50 times at once is one registration and 50 equal answers")
    void sameKeyOnce() {
        String event = town.publishedEvent(100, 30);
        Resident firm = town.firm();
        UUID key = UUID.randomUUID();

        List<HttpResponse<String>> answers = race.send(IntStream.range(0, 50)
                .mapToObj(each -> request(event, firm, key, 2))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        assertThat(answers.stream().map(HttpResponse::body).distinct()).hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.headers()
                                .firstValue("Idempotency-Replayed")
                                .isPresent()))
                .hasSize(49);
        assertThat(seatsInDatabase(event)).isEqualTo(2);
    }

    @Test
    @DisplayName("registering and withdrawing at once leaves the counter right")
    void counterStaysRight() {
        String event = town.publishedEvent(10, 30);
        List<Resident> firms =
                IntStream.range(0, 40).mapToObj(each -> town.firm()).toList();
        for (int round = 0; round < 3; round++) {
            race.send(firms.stream()
                    .map(firm -> request(event, firm, UUID.randomUUID(), 3))
                    .toList());
            withdrawAll(event, firms);
            assertThat(taken(event)).isEqualTo(seatsInDatabase(event)).isZero();
        }
    }

    @Test
    @DisplayName("the same key with another body is refused, and another's same key is not touched")
    void keysBelongToTheirCaller() {
        String event = town.publishedEvent(10, 30);
        Resident one = town.firm();
        Resident other = town.firm();
        UUID key = UUID.randomUUID();
        List<HttpResponse<String>> answers = List.of(
                race.send(request(event, one, key, 1)),
                race.send(request(event, one, key, 2)),
                race.send(request(event, other, key, 1)));
        assertThat(answers.stream().map(HttpResponse::statusCode)).containsExactly(201, 422, 201);
        assertThat(answers.get(1).body()).contains("request-key-reused");
    }

    @Test
    @DisplayName("a full event says how many seats are left")
    void saysWhatIsLeft() {
        String event = town.publishedEvent(3, 30);
        race.send(request(event, town.firm(), UUID.randomUUID(), 1));
        town.firm()
                .posts()
                .body("{\"seats\":3}")
                .post("/clusters/" + town.clusterId + "/events/" + event + "/registrations")
                .then()
                .statusCode(409)
                .body("code", equalTo("event-full"))
                .body("seatsLeft", equalTo(2))
                .body("detail", equalTo("2 seats are left, you asked for 3."));
    }

    private void withdrawAll(String event, List<Resident> firms) {
        String path = "/clusters/" + town.clusterId + "/events/" + event;
        firms.forEach(firm -> {
            var mine = firm.calls().get(path + "/my-registration");
            if (mine.statusCode() == 200 && "REGISTERED".equals(mine.path("state"))) {
                String id = mine.path("id");
                firm.posts()
                        .post(path + "/registrations/" + id + "/withdrawal")
                        .then()
                        .statusCode(200);
            }
        });
    }

    private HttpRequest request(String event, Resident firm, UUID key, int seats) {
        URI registrations = URI.create(api + "/clusters/" + town.clusterId + "/events/" + event + "/registrations");
        return Race.post(registrations, firm, key.toString(), "{\"seats\":" + seats + "}");
    }

    private static long seatsInDatabase(String event) {
        return Town.count(
                "select coalesce(sum(seats), 0) from registration where event_id = ?::uuid and state = 'REGISTERED'",
                event);
    }

    private static long taken(String event) {
        return Town.count("select taken from event_seats where event_id = ?::uuid", event);
    }
}
