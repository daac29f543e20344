package org.sahyog.event.checkin.scan;

import static io.restassured.RestAssured.given;
import static java.time.temporal.ChronoUnit.MILLIS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sahyog.Town.Resident;
import org.sahyog.event.checkin.Gate;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@Tag("I11")
@DisplayName("Two phones at the door, without a network")
class TwoPhonesTest {
    private static final Instant EARLIER = Instant.now().truncatedTo(MILLIS).minusSeconds(1200);
    private static final Instant LATER = Instant.now().truncatedTo(MILLIS).minusSeconds(600);

    @Inject
    Tick tick;

    @ParameterizedTest(name = "the later one uploads first: {0}")
    @ValueSource(booleans = {false, true})
    @DisplayName(
            "both let in the same person; here it is one attendance and one double scan, in whatever order they come")
    void onePersonTwice(boolean laterFirst) {
        Gate gate = new Gate(tick, 10);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 2, "Ravi", "Meena");
        gate.opened();
        String code = gate.codes(firm, registration).get(0);
        assertThat(List.of(phone(gate).look(code), phone(gate).look(code)))
                .as("accepted by each")
                .containsExactly("GOOD", "GOOD");

        Map<String, Object> one = Gate.scan(code, EARLIER);
        Map<String, Object> other = Gate.scan(code, LATER);
        List<String> answers = laterFirst
                ? List.of(
                        gate.upload("Gate 2", other).get(0),
                        gate.upload("Gate 1", one).get(0))
                : List.of(
                        gate.upload("Gate 1", one).get(0),
                        gate.upload("Gate 2", other).get(0));

        assertThat(answers).containsExactly("ADMITTED", laterFirst ? "ADMITTED" : "DOUBLE_SCAN");
        assertThat(gate.attendances()).isOne();
        JsonPath doubles = gate.read("/check-ins?outcome=DOUBLE_SCAN");
        assertThat(doubles.getList("items.id")).containsExactly(other.get("id").toString());
        assertThat(doubles.getString("items[0].device")).isEqualTo("Gate 2");
        assertThat(gate.read("/check-ins?outcome=ADMITTED").getList("items.id"))
                .containsExactly(one.get("id").toString());
        Instant cameAt = Instant.parse(gate.read("/roster?presence=CAME").getString("items[0].cameAt"));
        assertThat(cameAt).isEqualTo(EARLIER);
        assertThat(gate.registration(firm, registration).getInt("came")).isOne();
    }

    @Test
    @DisplayName("a forged code is refused by the phone itself, and here; nothing is kept of it, and the others go on")
    void forged() {
        Gate gate = new Gate(tick, 10);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 2);
        gate.opened();
        List<String> codes = gate.codes(firm, registration);
        String forged = otherPlace(codes.get(0));
        assertThat(phone(gate).look(codes.get(1))).isEqualTo("GOOD");
        assertThat(phone(gate).look(forged)).isEqualTo("FORGED");

        assertThat(gate.upload(
                        "Gate 1",
                        Gate.scan(forged, LATER),
                        Gate.scan("https://example.org/menu", LATER),
                        Gate.scan("", LATER),
                        Gate.scan(codes.get(1).toLowerCase() + " ", LATER)))
                .containsExactly("FORGED", "FORGED", "FORGED", "ADMITTED");
        assertThat(gate.scans()).isOne();
        assertThat(gate.attendances()).isOne();
    }

    @Test
    @DisplayName("a code of another event is told apart from a forged one")
    void ofAnotherEvent() {
        Gate gate = new Gate(tick, 10);
        Gate other = new Gate(tick, 10);
        Resident stranger = other.town.firm();
        String elsewhere = other.codes(stranger, other.register(stranger, 1)).get(0);
        gate.opened();
        assertThat(phone(gate).look(elsewhere)).isEqualTo("OTHER_EVENT");
        assertThat(gate.upload("Gate 1", Gate.scan(elsewhere, LATER))).containsExactly("OTHER_EVENT");
        assertThat(gate.scans()).isZero();
    }

    @Test
    @DisplayName("the same upload again, also with another key, is kept once; its id with another place is refused")
    void repeated() {
        Gate gate = new Gate(tick, 10);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 2);
        gate.opened();
        List<String> codes = gate.codes(firm, registration);
        UUID id = UUID.randomUUID();
        Map<String, Object> scan = Gate.scan(id, codes.get(0), LATER);
        assertThat(gate.upload("Gate 1", scan, scan)).containsExactly("ADMITTED", "ADMITTED");
        assertThat(gate.upload("Gate 1", scan)).containsExactly("ADMITTED");
        assertThat(gate.upload("Gate 1", Gate.scan(id, codes.get(1), LATER))).containsExactly("ID_TAKEN");
        assertThat(gate.scans()).isOne();
    }

    private OfflinePhone phone(Gate gate) {
        JsonPath keys = given().get("/api/v1/check-in-keys")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("public, max-age=3600"))
                .extract()
                .jsonPath();
        return new OfflinePhone(gate.event, keys, gate.read("/door-list"));
    }

    /** The same code with another number of the place: what somebody would write who has one seat and wants two. */
    private static String otherPlace(String code) {
        int at = 60;
        char changed = code.charAt(at) == 'A' ? 'B' : 'A';
        return code.substring(0, at) + changed + code.substring(at + 1);
    }
}
