package org.sahyog.event.simulation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.event.line.HoldClock.QuietHours;
import org.sahyog.event.waiting.Offers;

/**
 * Several towns are played at once: most of the time goes into waiting for what is due. {@code -Dactions=10000} for the long form,
 * {@code -Dtowns=1 -Dseed=} for a certain history of one town.
 */
@QuarkusTest
@DisplayName("Random actions on the product over HTTP")
class SeatSimulationTest {
    private static final int ACTIONS = Integer.getInteger("actions", 400);
    private static final int TOWNS = Integer.getInteger("towns", 4);
    private static final QuietHours NONE = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    @Inject
    Offers offers;

    @Test
    @DisplayName("go as a plain model of the rules says")
    void asTheModelSays() {
        long seed = Long.getLong("seed", System.nanoTime());
        ExecutorService players = Executors.newFixedThreadPool(TOWNS);
        try {
            List<CompletableFuture<Void>> games = IntStream.range(0, TOWNS)
                    .mapToObj(town -> CompletableFuture.runAsync(() -> play(seed + town), players))
                    .toList();
            games.forEach(CompletableFuture::join);
        } finally {
            players.shutdownNow();
        }
    }

    private void play(long seed) {
        System.out.println("SeatSimulationTest: seed " + seed);
        HttpWorld world = new HttpWorld(this::deliver);
        Simulation simulation = new Simulation(seed, world, world.firms(12));
        simulation.play(ACTIONS / TOWNS);
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
