package org.sahyog.event.checkin.walkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.checkin.Gate;
import org.sahyog.event.simulation.Database;
import org.sahyog.event.simulation.Ledger;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("Who comes without a registration")
class WalkInTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("takes a free seat, and her firm sees it as its own")
    void freeSeat() {
        Gate gate = new Gate(tick, 2);
        gate.opened();
        Resident firm = gate.town.firm();
        JsonPath in = Gate.created(gate.walkIn(firm, "Meena", null));
        assertThat(in.getBoolean("beyondCapacity")).isFalse();
        JsonPath mine = gate.registration(firm, in.getString("registrationId"));
        assertThat(mine.getInt("seats")).isOne();
        assertThat(mine.getInt("came")).isOne();
        assertThat(mine.getString("workers[0].name")).isEqualTo("Meena");
        JsonPath second = Gate.created(gate.walkIn(firm, "Ravi", null));
        assertThat(second.getString("registrationId")).isEqualTo(in.getString("registrationId"));
        assertThat(second.getInt("place")).isEqualTo(2);
        assertThat(gate.read("/seats").getInt("taken")).isEqualTo(2);
        new Ledger(Database.ofTests()).audit(gate.event);
    }

    @Test
    @DisplayName("at a full event is let in only with a reason, and no number of seats goes wrong")
    void full() {
        Gate gate = new Gate(tick, 1);
        Resident seated = gate.town.firm();
        String registration = gate.register(seated, 1);
        gate.opened();
        Resident firm = gate.town.firm();
        gate.walkIn(firm, "Meena", null).then().statusCode(409).body("code", equalTo("checkin-no-seat-left"));
        gate.walkIn(firm, "Meena", " ").then().statusCode(409);
        assertThat(gate.attendances()).isZero();
        JsonPath in = Gate.created(gate.walkIn(firm, "Meena", "She came 300 km by bus."));
        assertThat(in.getBoolean("beyondCapacity")).isTrue();
        assertThat(seats(gate)).containsExactly(1, 1, 1, 0);
        assertThat(gate.read("/check-ins").getString("items[0].beyondCapacityReason"))
                .isEqualTo("She came 300 km by bus.");

        gate.withdraw(seated, registration).then().statusCode(200);
        assertThat(seats(gate)).as("the seat that is free is not hers").containsExactly(1, 0, 1, 1);
        gate.withdraw(firm, in.getString("registrationId")).then().statusCode(200);
        assertThat(seats(gate)).containsExactly(1, 0, 0, 1);
        new Ledger(Database.ofTests()).audit(gate.event);
    }

    private static List<Integer> seats(Gate gate) {
        JsonPath seats = gate.read("/seats");
        return List.of(seats.getInt("capacity"), seats.getInt("taken"), seats.getInt("beyond"), seats.getInt("left"));
    }

    @Test
    @DisplayName("never takes a seat that is offered to others, that others wait for, or that is kept for them")
    void notOfOthers() {
        Gate gate = new Gate(tick, 1);
        Resident first = gate.town.firm();
        String registration = gate.register(first, 1);
        Resident next = gate.town.firm();
        next.posts()
                .body(Map.of("seats", 1, "ifFull", "WAIT"))
                .post(gate.path + "/registrations")
                .then()
                .statusCode(201);
        gate.opened();
        gate.withdraw(first, registration).then().statusCode(200);
        assertThat(gate.read("/seats").getInt("offered")).isOne();
        gate.walkIn(gate.town.firm(), "Meena", null).then().statusCode(409);
        Gate.created(gate.walkIn(gate.town.firm(), "Meena", "A guest of the minister."));
        assertThat(gate.read("/seats").getInt("offered")).as("the offer stays").isOne();

        Gate kept = new Gate(
                tick,
                1,
                Map.of("keptSeats", List.of(Map.of("seats", 1, "criteria", List.of("WOMEN_OWNED"), "daysBefore", 0))));
        kept.opened();
        kept.walkIn(kept.town.firm(), "Ravi", null).then().statusCode(409);
        Resident woman = kept.town.firm();
        Town.run("update organisation set women_owned = true where id = ?", woman.organisationId());
        Gate.created(kept.walkIn(woman, "Meena", null));
    }

    @Test
    @DisplayName("is of an organisation that the event is for, and comes when the door is open")
    void whoAndWhen() {
        Gate gate = new Gate(tick, 5);
        Resident firm = gate.town.firm();
        gate.walkIn(firm, "Meena", null).then().statusCode(409).body("code", equalTo("checkin-door-closed"));
        gate.opened();
        gate.walkIn(Town.loner(), "Meena", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("checkin-organisation-unknown"));
        Gate.created(gate.walkIn(firm, "Meena", null));
        gate.pass(Duration.ofHours(2));
        Gate.created(gate.walkIn(gate.town.firm(), "Ravi", null));
    }
}
