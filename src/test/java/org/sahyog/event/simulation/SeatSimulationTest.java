package org.sahyog.event.simulation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.event.line.HoldClock.QuietHours;
import org.sahyog.event.waiting.Offers;

/** {@code -Dactions=10000} for the long form, {@code -Dseed=} for a certain history. */
@QuarkusTest
@DisplayName("Random actions on the product over HTTP")
class SeatSimulationTest {
    private static final int ACTIONS = Integer.getInteger("actions", 250);
    private static final QuietHours NONE = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    @Inject
    Offers offers;

    @Test
    @DisplayName("go as a plain model of the rules says")
    void asTheModelSays() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("SeatSimulationTest: seed " + seed);
        HttpWorld world = new HttpWorld(this::deliver);
        Simulation simulation = new Simulation(seed, world, world.firms(12));
        simulation.play(ACTIONS);
        System.out.println(simulation.summary());
    }

    private void deliver(UUID offer, Instant at) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(
                    () -> offers.delivered(offer, at, NONE).replaceWith(true)));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
