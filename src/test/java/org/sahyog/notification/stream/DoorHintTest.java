package org.sahyog.notification.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town.Resident;
import org.sahyog.event.checkin.Gate;
import org.sahyog.shared.deadline.Tick;

@QuarkusTest
@DisplayName("Two scanners at one door")
class DoorHintTest {
    @TestHTTPResource("/api/v1/me/stream")
    URI stream;

    @Inject
    Tick tick;

    @Test
    @DisplayName("hear of each other’s scans at once; the firms that come do not")
    void scans() throws Exception {
        Gate gate = new Gate(tick, 5);
        Resident firm = gate.town.firm();
        String registration = gate.register(firm, 1, "Ravi");
        gate.opened();
        try (Listening scanner = open(gate.town.institution);
                Listening agent = open(gate.town.cda);
                Listening other = open(gate.town.firm())) {
            gate.upload("Gate 1", Gate.place(registration, 1, Instant.now()));
            String hint = "{\"scope\":\"door\",\"id\":\"%s\",\"kind\":\"registration\",\"entity\":\"%s\"}"
                    .formatted(gate.event, registration);
            assertThat(data(scanner)).contains(hint);
            assertThat(data(agent)).contains(hint);
            assertThat(data(other)).isEmpty();
        }
    }

    private Listening open(Resident who) throws Exception {
        Listening listening = new Listening(stream, who.token(), null);
        listening.next();
        return listening;
    }

    private static List<String> data(Listening listening) throws InterruptedException {
        return listening.untilSilent(2).stream()
                .map((Map<String, String> hint) -> hint.get("data"))
                .toList();
    }
}
