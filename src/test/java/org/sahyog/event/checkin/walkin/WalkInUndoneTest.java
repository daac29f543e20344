package org.sahyog.event.checkin.walkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.sahyog.Race;
import org.sahyog.Town.Resident;
import org.sahyog.event.checkin.Gate;
import org.sahyog.event.simulation.Database;
import org.sahyog.event.simulation.Ledger;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("Who was let in without a registration by mistake")
class WalkInUndoneTest {
    @Inject
    Tick tick;

    @Test
    @DisplayName("leaves no seat: the next one in the line gets it")
    void seatGoesOn() {
        Gate gate = new Gate(tick, 1);
        gate.opened();
        Resident firm = gate.town.firm();
        JsonPath in = Gate.created(gate.walkIn(firm, "Meena", null));
        Resident next = gate.town.firm();
        String waiting = Gate.created(
                        next.posts().body(Map.of("seats", 1, "ifFull", "WAIT")).post(gate.path + "/registrations"))
                .getString("id");
        gate.undo(in.getString("registrationId"), 1).then().statusCode(200).body("places", empty());
        assertThat(gate.registration(firm, in.getString("registrationId")).getString("state"))
                .isEqualTo("CANCELLED");
        assertThat(gate.registration(next, waiting).getString("state")).isNotEqualTo("WAITLISTED");
        assertThat(gate.read("/seats").getInt("left")).isZero();
        new Ledger(Database.ofTests()).audit(gate.event);
    }

    @Test
    @DisplayName("was one more than there are seats: then there is none more")
    void beyond() {
        Gate gate = new Gate(tick, 1);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 1, "Ravi");
        gate.opened();
        Gate.created(gate.walkIn(firm, "Meena", "Her bus was late."));
        assertThat(gate.read("/seats").getInt("beyond")).isOne();
        gate.undo(registration, 2).then().statusCode(200);
        assertThat(gate.registration(firm, registration).getInt("seats")).isOne();
        assertThat(gate.registration(firm, registration).getList("workers.name"))
                .containsExactly("Ravi");
        assertThat(gate.read("/seats").getInt("beyond")).isZero();
        assertThat(gate.read("/seats").getInt("taken")).isOne();
        assertThat(gate.upload("Gate 2", Gate.place(registration, 2, Instant.now())))
                .containsExactly("SEAT_GONE");
        new Ledger(Database.ofTests()).audit(gate.event);
    }

    @Test
    @DisplayName("keeps the seat only as long as another one of the firm sits behind it, also after the event")
    void behindOthers() {
        Gate gate = new Gate(tick, 5);
        gate.opened();
        Resident firm = gate.town.firm();
        String registration = Gate.created(gate.walkIn(firm, "Meena", null)).getString("registrationId");
        Gate.created(gate.walkIn(firm, "Ravi", null));
        Gate.created(gate.walkIn(firm, "Sunita", null));
        gate.undo(registration, 2).then().statusCode(200);
        assertThat(gate.read("/seats").getInt("taken")).isEqualTo(3);
        assertThat(gate.read("/roster").getList("items.name")).containsExactly("Meena", null, "Sunita");
        gate.undo(registration, 3).then().statusCode(200);
        assertThat(gate.read("/seats").getInt("taken")).isOne();
        gate.pass(Duration.ofHours(6));
        gate.undo(registration, 1).then().statusCode(200).body("places", empty());
        assertThat(gate.read("/seats").getInt("taken")).isZero();
        assertThat(gate.registration(firm, registration).getString("state")).isEqualTo("CANCELLED");
        new Ledger(Database.ofTests()).audit(gate.event);
    }

    @RepeatedTest(value = 4, name = "time {currentRepetition}")
    @DisplayName("has no seat, whoever scans her place at the same moment")
    void race() {
        Gate gate = new Gate(tick, 3);
        gate.opened();
        Resident firm = gate.town.firm();
        String registration = Gate.created(gate.walkIn(firm, "Meena", null)).getString("registrationId");
        Supplier<Integer> undoing = () -> gate.undo(registration, 1).statusCode();
        Supplier<Integer> scanning =
                () -> gate.send(Gate.batch("Gate 2", List.of(Gate.place(registration, 1, Instant.now()))))
                        .statusCode();
        assertThat(Race.atOnce(List.of(scanning, undoing, scanning, undoing, scanning)))
                .containsOnly(200, 409);
        assertThat(gate.attendances()).isZero();
        assertThat(gate.read("/seats").getInt("taken")).isZero();
        assertThat(gate.standing().get("ADMITTED")).isZero();
        new Ledger(Database.ofTests()).audit(gate.event);
    }
}
