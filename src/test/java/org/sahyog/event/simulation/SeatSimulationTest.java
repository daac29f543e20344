package org.sahyog.event.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.shared.deadline.Tick;

/**
 * Long histories in little time, as what is due happens at once; {@code SimulationIT} plays them while the service is killed.
 * {@code -Dseed=} for a certain history. The long form: {@code -Dactions=10000}, some ten minutes.
 */
@QuarkusTest
@DisplayName("Firms and an organiser over HTTP, by random")
class SeatSimulationTest {
    private static final int ACTIONS = Integer.getInteger("actions", 600);

    @TestHTTPResource("/api/v1")
    URI api;

    @Inject
    Tick tick;

    @Test
    @DisplayName("have the seats that the rules say, move by move")
    void asTheRulesSay() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("SeatSimulationTest: seed " + seed);
        HttpWorld world = new HttpWorld(api.toString(), this::fireWhatIsDue);
        Instant begin = Instant.now();
        Simulation simulation = new Simulation(seed, world, world.firms());
        for (int played = 0; played < ACTIONS && isTimeLeft(begin); played += 20) {
            simulation.play(20);
        }
        world.close();
        System.out.println(simulation.summary() + ", "
                + Duration.between(begin, Instant.now()).toSeconds() + " s");
        assertThat(simulation.summary()).contains("accept=", "decline=", "complete=", "withdraw=", "deliver=");
    }

    /** Who asks for a number of actions gets them all; else half a minute is enough. */
    private static boolean isTimeLeft(Instant begin) {
        return Integer.getInteger("actions") != null
                || Duration.between(begin, Instant.now()).toSeconds() < 25;
    }

    private void fireWhatIsDue() {
        try {
            VertxContextSupport.subscribeAndAwait(tick::now);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
