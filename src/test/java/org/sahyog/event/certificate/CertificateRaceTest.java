package org.sahyog.event.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("Certificates that are issued in the same moment")
class CertificateRaceTest {
    private static final int ISSUERS = 8;

    @TestHTTPResource("/api/v1")
    URI api;

    @Inject
    Tick tick;

    @Test
    @DisplayName("by many are one for each place")
    void once() {
        Ceremony hall = new Ceremony(tick);
        hall.attended("Ravi", "Meena", "Sunita", "Dinesh");
        List<HttpResponse<String>> answers = new Race()
                .send(IntStream.range(0, ISSUERS).mapToObj(nth -> issue(hall)).toList());
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        assertThat(answers.stream().mapToLong(answer -> issuedIn(answer.body())).sum())
                .isEqualTo(4);
        assertThat(Town.count("select count(*) from certificate where event_id = ?", hall.gate.event))
                .isEqualTo(4);
    }

    @RepeatedTest(value = 5, name = "while a check-in is undone do not stand for it, time {currentRepetition}")
    void undone() {
        Ceremony hall = new Ceremony(tick);
        String registration = hall.attended("Ravi", "Meena");
        JsonObject undoing =
                new JsonObject(Map.of("registrationId", registration, "place", 1, "reason", "It was her sister."));
        List<HttpRequest> calls = new ArrayList<>(List.of(issue(hall), issue(hall)));
        calls.add(
                1,
                Race.post(URI.create(api + hall.gate.path + "/check-ins/undoing"), hall.organiser, undoing.encode()));
        assertThat(new Race().send(calls))
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201));
        assertThat(hall.list("?state=STANDING").getList("items.name")).containsExactly("Meena");
    }

    @Test
    @DisplayName("for a place whose last one two people revoke are revoked once, and follow each other in one line")
    void line() {
        Ceremony hall = new Ceremony(tick);
        hall.attended("Ravi");
        for (int round = 0; round < 3; round++) {
            String id = hall.issued();
            URI revocation = URI.create(api + hall.gate.path + "/certificates/" + id + "/revocation");
            String why = new JsonObject(Map.of("reason", "Wrong")).encode();
            List<HttpResponse<String>> answers = new Race()
                    .send(List.of(
                            Race.post(revocation, hall.organiser, why), Race.post(revocation, hall.organiser, why)));
            assertThat(answers).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 409);
        }
        hall.issued();
        List<String> replaced = hall.list("").getList("items.replacesId");
        List<String> ids = hall.list("").getList("items.id");
        assertThat(replaced.subList(1, 4)).isEqualTo(ids.subList(0, 3));
    }

    private HttpRequest issue(Ceremony hall) {
        return Race.post(
                URI.create(api + hall.gate.path + "/certificates"),
                hall.organiser,
                new JsonObject(Ceremony.draft()).encode());
    }

    private static long issuedIn(String answer) {
        return new JsonObject(answer)
                .getJsonArray("places").stream()
                        .filter(place ->
                                ((JsonObject) place).getString("outcome").equals("ISSUED"))
                        .count();
    }
}
