package org.sahyog.event.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("After the end of an event")
class AbsentTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("who has not come is absent; who was uploaded late was there after all; an undone one was not")
    void absent() {
        Gate gate = new Gate(tick, 10);
        Resident one = gate.town.firm();
        Resident two = gate.town.firm();
        String came = gate.register(one, 2, "Ravi", "Meena");
        String late = gate.register(two, 1);
        gate.opened();
        gate.upload("Gate 1", Gate.place(came, 1, Instant.now().minusSeconds(60)));
        assertThat(state(gate, one, came)).isEqualTo("REGISTERED");
        gate.pass(Duration.ofHours(5));
        assertThat(state(gate, one, came)).isEqualTo("ATTENDED");
        assertThat(state(gate, two, late)).isEqualTo("ABSENT");
        assertThat(gate.read("/roster").getList("items.presence")).containsExactly("CAME", "ABSENT", "ABSENT");

        Instant then = Instant.now().minus(Duration.ofHours(4));
        assertThat(gate.upload("Gate 2", Gate.place(late, 1, then))).containsExactly("ADMITTED");
        assertThat(state(gate, two, late)).isEqualTo("ATTENDED");
        gate.undo(late, 1).then().statusCode(200);
        assertThat(state(gate, two, late)).isEqualTo("ABSENT");
        Gate.created(gate.walkIn(two, "Sunita", null));
        assertThat(state(gate, two, late)).isEqualTo("ATTENDED");
        assertThat(gate.registration(two, late).getInt("seats")).isEqualTo(2);
    }

    @Test
    @DisplayName("nobody is absent where nobody kept a list; the first late upload begins one")
    void noList() {
        Gate gate = new Gate(tick, 10);
        Resident one = gate.town.firm();
        Resident two = gate.town.firm();
        String first = gate.register(one, 1);
        String second = gate.register(two, 1);
        gate.opened().pass(Duration.ofHours(5));
        assertThat(state(gate, one, first)).isEqualTo("REGISTERED");
        gate.upload("Gate 1", Gate.place(first, 1, Instant.now().minus(Duration.ofHours(4))));
        assertThat(state(gate, one, first)).isEqualTo("ATTENDED");
        assertThat(state(gate, two, second)).isEqualTo("ABSENT");
    }

    private static String state(Gate gate, Resident reader, String registration) {
        return gate.registration(reader, registration).getString("state");
    }
}
