package org.sahyog.event.checkin.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Camera;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.checkin.Gate;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("At the door of an event")
class CheckInTest {
    private static final Instant JUST_NOW = Instant.now().minusSeconds(30);

    @TestHTTPResource("/api/v1")
    URI api;

    @Inject
    Tick tick;

    @Test
    @DisplayName("each worker of a firm comes by her own code, whose picture a camera reads")
    void oneByOne() throws IOException {
        Gate gate = new Gate(tick, 10);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 3, "Ravi", "Meena");
        JsonPath codes = firm.calls()
                .get(gate.path + "/registrations/" + registration + "/codes")
                .jsonPath();
        assertThat(codes.getList("items.name")).containsExactly("Ravi", "Meena", null);
        String picture = gate.path + "/registrations/" + registration + "/codes/qr-code?place=2";
        assertThat(Camera.read(firm.calls().accept("image/png").get(picture).asByteArray()))
                .isEqualTo(codes.getString("items[1].code"));
        assertThat(Camera.read(firm.calls().accept("image/svg+xml").get(picture).asString()))
                .isEqualTo(codes.getString("items[1].code"));
        firm.calls()
                .accept("image/png")
                .get(picture.replace("place=2", "place=4"))
                .then()
                .statusCode(404);

        gate.opened();
        assertThat(gate.upload("Gate 1", Gate.scan(codes.getString("items[1].code"), JUST_NOW)))
                .containsExactly("ADMITTED");
        assertThat(gate.registration(firm, registration).getInt("came")).isOne();
        assertThat(gate.upload("Gate 1", Gate.place(registration, 3, JUST_NOW), Gate.place(registration, 4, JUST_NOW)))
                .containsExactly("ADMITTED", "SEAT_GONE");
        assertThat(gate.registration(firm, registration).getInt("came")).isEqualTo(2);
    }

    @Test
    @DisplayName("a code dies with its seat: withdrawn, given back, or with another worker, who has a new one")
    void codesDie() {
        Gate gate = new Gate(tick, 10);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 3, "Ravi", "Meena", "Sunita");
        List<String> before = gate.codes(firm, registration);
        firm.posts()
                .body(Map.of("position", 1, "to", Map.of("name", "Kamla")))
                .post(gate.path + "/registrations/" + registration + "/seat-transfers")
                .then()
                .statusCode(200);
        resize(gate, firm, registration, 2);
        resize(gate, firm, registration, 3);
        List<String> after = gate.codes(firm, registration);
        assertThat(after.get(0)).as("transferred").isNotEqualTo(before.get(0));
        assertThat(after.get(1)).as("untouched").isEqualTo(before.get(1));
        assertThat(after.get(2)).as("given back and taken anew").isNotEqualTo(before.get(2));

        Resident gone = gate.town.firm();
        String withdrawn = gate.register(gone, 1);
        String lost = gate.codes(gone, withdrawn).get(0);
        gate.withdraw(gone, withdrawn).then().statusCode(200);
        String anew = gate.register(gone, 1);
        assertThat(gate.codes(gone, withdrawn)).isEmpty();
        gate.opened();
        assertThat(gate.upload(
                        "Gate 1",
                        Gate.scan(before.get(0), JUST_NOW),
                        Gate.scan(before.get(1), JUST_NOW),
                        Gate.scan(before.get(2), JUST_NOW),
                        Gate.scan(lost, JUST_NOW),
                        Gate.scan(after.get(0), JUST_NOW),
                        Gate.scan(after.get(2), JUST_NOW),
                        Gate.scan(gate.codes(gone, anew).get(0), JUST_NOW)))
                .containsExactly("SEAT_GONE", "ADMITTED", "SEAT_GONE", "SEAT_GONE", "ADMITTED", "ADMITTED", "ADMITTED");
    }

    private static void resize(Gate gate, Resident firm, String registration, int seats) {
        String one = gate.path + "/registrations/" + registration;
        firm.calls()
                .contentType("application/json")
                .header("If-Match", firm.calls().get(one).header("ETag"))
                .body(Map.of("seats", seats))
                .put(one)
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName(
            "nobody is let in more than 12 hours before, nor told later than a week after; a wrong clock is set right")
    void inTime() {
        Gate gate = new Gate(tick, 10);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 3);
        assertThat(gate.upload("Gate 1", Gate.place(registration, 1, JUST_NOW))).containsExactly("TOO_EARLY");
        gate.opened();
        Instant wrong = Instant.parse("2015-01-01T00:10:00Z");
        Map<String, Object> batch =
                new HashMap<>(Gate.batch("Gate 1", List.of(Gate.place(registration, 1, wrong.minusSeconds(300)))));
        batch.put("sentAt", wrong.toString());
        gate.send(batch).then().statusCode(200).body("scans[0].outcome", equalTo("ADMITTED"));
        Instant cameAt = Instant.parse(gate.read("/roster").getString("items[0].cameAt"));
        assertThat(Duration.between(cameAt, Instant.now())).isBetween(Duration.ofSeconds(295), Duration.ofSeconds(330));
        assertThat(gate.read("/check-ins").getString("items[0].claimedAt")).startsWith("2015-01-01T00:05:00");
        assertThat(gate.upload(
                        "Gate 1", Gate.place(registration, 2, Instant.now().plusSeconds(100))))
                .containsExactly("ADMITTED");
        assertThat(gate.upload(
                        "Gate 1", Gate.place(registration, 3, Instant.now().minusSeconds(86_400))))
                .containsExactly("TOO_EARLY");
        gate.pass(Duration.ofDays(8));
        assertThat(gate.upload("Gate 1", Gate.place(registration, 3, JUST_NOW))).containsExactly("TOO_LATE");
    }

    @Test
    @DisplayName("a mistake is undone with a reason; its scan stays undone, a new one lets in again")
    void undone() {
        Gate gate = new Gate(tick, 10);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 1, "Ravi");
        gate.opened();
        Map<String, Object> scan = Gate.place(registration, 1, JUST_NOW);
        gate.upload("Gate 1", scan);
        gate.undo(registration, 1).then().statusCode(200).body("places[0].cameAt", equalTo(null));
        gate.undo(registration, 1).then().statusCode(409).body("code", equalTo("checkin-not-in"));
        assertThat(gate.registration(firm, registration).getInt("came")).isZero();
        assertThat(gate.upload("Gate 1", scan)).containsExactly("UNDONE");
        assertThat(gate.upload("Gate 2", Gate.place(registration, 1, JUST_NOW))).containsExactly("ADMITTED");
        assertThat(gate.standing()).isEqualTo(Map.of("ADMITTED", 1L, "DOUBLE_SCAN", 0L, "UNDONE", 1L));
        assertThat(gate.read("/check-ins?outcome=UNDONE").getString("items[0].undoReason"))
                .isEqualTo("It was her sister.");
    }

    @Test
    @DisplayName(
            "five hundred scans at once, with double and forged ones, each with its outcome; a further one is too many")
    void fiveHundred() {
        Gate gate = new Gate(tick, 500);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 450);
        gate.opened();
        List<String> codes = gate.codes(firm, registration);
        assertThat(codes).hasSize(450).doesNotHaveDuplicates();
        List<Map<String, Object>> scans = new ArrayList<>();
        codes.forEach(code -> scans.add(Gate.scan(code, JUST_NOW)));
        for (int n = 0; n < 30; n++) {
            scans.add(Gate.scan(codes.get(n), JUST_NOW.plusSeconds(5)));
        }
        for (int n = 0; n < 20; n++) {
            scans.add(Gate.scan(codes.get(n).replace('7', '6') + "A", JUST_NOW));
        }
        Map<String, Object> batch = Gate.batch("Gate 1", scans);
        long begin = System.nanoTime();
        List<String> outcomes =
                gate.send(batch).then().statusCode(200).extract().jsonPath().getList("scans.outcome");
        System.out.println("CheckInTest: 500 scans in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        assertThat(outcomes.subList(0, 450)).containsOnly("ADMITTED");
        assertThat(outcomes.subList(450, 480)).containsOnly("DOUBLE_SCAN");
        assertThat(outcomes.subList(480, 500)).containsOnly("FORGED");
        assertThat(gate.attendances()).isEqualTo(450);
        assertThat(gate.scans()).isEqualTo(480);
        begin = System.nanoTime();
        gate.send(batch).then().statusCode(200);
        System.out.println("CheckInTest: the same again in " + (System.nanoTime() - begin) / 1_000_000 + " ms");
        assertThat(gate.scans()).isEqualTo(480);
        scans.add(Gate.scan(codes.get(0), JUST_NOW));
        gate.send(Gate.batch("Gate 1", scans)).then().statusCode(422);
    }

    @Test
    @DisplayName("what two scanners scan, and who comes and goes meanwhile, each learns from one list")
    void oneList() {
        Gate gate = new Gate(tick, 10);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 2, "Ravi", "Meena");
        gate.opened();
        JsonPath list = gate.read("/door-list");
        assertThat(list.getString("items[0].places.find { it.place == 1 }.name"))
                .isEqualTo("Ravi");
        String since = list.getString("since");
        assertThat(gate.read("/door-list/changes?since=" + since).getList("items"))
                .isEmpty();

        gate.upload("Gate 1", Gate.place(registration, 2, JUST_NOW));
        Resident late = gate.town.firm();
        Gate.created(gate.walkIn(late, "Sunita", null));
        JsonPath changes = gate.read("/door-list/changes?since=" + since);
        assertThat(changes.getList("items.registrationId")).hasSize(2).contains(registration);
        assertThat(changes.getList("items.places.flatten().findAll { it.cameAt != null }"))
                .hasSize(2);
        assertThat(gate.read("/door-list/changes?since=" + changes.getString("since"))
                        .getList("items"))
                .isEmpty();

        gate.withdraw(firm, registration).then().statusCode(200);
        JsonPath gone = gate.read("/door-list/changes?since=" + changes.getString("since"));
        assertThat(gone.getList("items.registrationId")).containsExactly(registration);
        assertThat(gone.getList("items[0].places")).isEmpty();
        gate.town
                .institution
                .calls()
                .get(gate.path + "/door-list/changes?since=yesterday")
                .then()
                .statusCode(422);
    }

    @Test
    @DisplayName("the list for 300 people is small, and not sent again to who has it")
    void small() throws IOException, InterruptedException {
        Gate gate = new Gate(tick, 300);
        for (int n = 0; n < 150; n++) {
            gate.register(gate.town.firm(), 2, "Ramesh Kumar " + n, "सुनीता देवी " + n);
        }
        gate.opened();
        int bytes = 0;
        String next = "";
        while (next != null) {
            HttpResponse<byte[]> page = compressed(gate, "/door-list?limit=100" + next);
            assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
            bytes += page.body().length;
            JsonPath read = gate.read("/door-list?limit=100" + next);
            next = read.getString("next") == null ? null : "&cursor=" + read.getString("next");
        }
        System.out.println("CheckInTest: the door list of 300 people is " + bytes + " bytes");
        assertThat(bytes).isLessThan(30_000);
        String tag = gate.town.institution.calls().get(gate.path + "/door-list").header("ETag");
        gate.town
                .institution
                .calls()
                .header("If-None-Match", tag)
                .get(gate.path + "/door-list")
                .then()
                .statusCode(304);
    }

    private HttpResponse<byte[]> compressed(Gate gate, String below) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(api + gate.path + below))
                .header("Authorization", "Bearer " + gate.town.institution.token())
                .header("Accept-Encoding", "gzip")
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    @DisplayName("what is uploaded is of a published event")
    void published() {
        Gate gate = new Gate(tick, 10);
        String registration = gate.register(gate.town.firm(), 1);
        gate.town
                .institution
                .posts()
                .body(Map.of("reason", "The hall is flooded."))
                .post(gate.path + "/cancellation")
                .then()
                .statusCode(200);
        gate.send(Gate.batch("Gate 1", List.of(Gate.place(registration, 1, JUST_NOW))))
                .then()
                .statusCode(409)
                .body("code", equalTo("event-cancelled"));
    }

    @Test
    @DisplayName("a place of another event, or of none, is unknown")
    void unknown() {
        Gate gate = new Gate(tick, 10);
        Gate other = new Gate(tick, 10);
        String elsewhere = other.register(other.town.firm(), 1);
        gate.opened();
        Map<String, Object> nothing = Map.of("id", UUID.randomUUID(), "scannedAt", JUST_NOW.toString());
        assertThat(gate.upload("Gate 1", Gate.place(elsewhere, 1, JUST_NOW), nothing))
                .containsExactly("UNKNOWN_PLACE", "UNKNOWN_PLACE");
        assertThat(Town.count("select count(*) from attendance where registration_id = cast(? as uuid)", elsewhere))
                .isZero();
    }
}
