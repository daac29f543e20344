package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.Tokens;
import org.sahyog.event.simulation.HttpWorld;
import org.sahyog.event.simulation.Simulation;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;

/**
 * Several towns play at once, so that a kill meets requests, deadlines and notices of all of them in flight. {@code -Dseed=} for certain
 * histories; the long form: {@code -Dactions=10000}, a quarter of an hour.
 */
@DisplayName("Firms and organisers over HTTP, by random, while the service is killed now and then,")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SimulationIT {
    private static final int ACTIONS = Integer.getInteger("actions", 1200);
    private static final int ACTIONS_PER_KILL = Integer.getInteger("actionsPerKill", 200);
    private static final int TOWNS = 12;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicBoolean failed = new AtomicBoolean();
    private final ExecutorService threads = Executors.newFixedThreadPool(TOWNS);
    private final Map<String, String> settings = new HashMap<>(TestServices.settings());
    private final int port = FreePorts.next();
    private final Path log = Path.of("target/simulation-it.log");
    private Product product;
    private Instant begin;

    @BeforeAll
    void startProduct() throws Exception {
        // The towns find the database by the configuration of this process.
        for (String name : List.of("quarkus.datasource.owner.jdbc.url", "quarkus.datasource.owner.password")) {
            System.setProperty(name, settings.get(name));
        }
        settings.putAll(new Tokens().start());
        product = Product.start(port, log, settings);
    }

    @AfterAll
    void stopProduct() throws Exception {
        threads.shutdownNow();
        product.close();
    }

    @Test
    @DisplayName("have the seats that the rules say, move by move")
    void asTheRulesSay() throws Exception {
        System.out.println("SimulationIT: seed " + seed);
        begin = Instant.now();
        List<Future<String>> towns = IntStream.range(0, TOWNS)
                .mapToObj(n -> threads.submit(() -> play(seed + n)))
                .toList();
        int kills = killNowAndThen(towns);
        String played = "";
        for (Future<String> town : towns) {
            played += town.get() + "\n";
        }
        System.out.println(played + kills + " kills, "
                + Duration.between(begin, Instant.now()).toSeconds() + " s");
        assertThat(kills).isPositive();
        assertThat(played)
                .contains("register=", "complete=", "withdraw=", "pass=")
                .containsPattern("[1-9][0-9]* requests repeated");
    }

    private String play(long ownSeed) {
        try {
            HttpWorld world = new HttpWorld(product.address + "/api/v1", SimulationIT::rest);
            Simulation simulation = new Simulation(ownSeed, world, world.firms());
            while (isTimeLeft() && begun.incrementAndGet() <= ACTIONS) {
                simulation.play(1);
            }
            world.close();
            return simulation.summary() + ", " + world.repeats();
        } catch (RuntimeException | AssertionError failure) {
            failed.set(true);
            throw failure;
        }
    }

    /** Who asks for a number of actions gets them all; else half a minute is enough. */
    private boolean isTimeLeft() {
        boolean counted = Integer.getInteger("actions") != null;
        return !failed.get()
                && (counted || Duration.between(begin, Instant.now()).toSeconds() < 30);
    }

    private int killNowAndThen(List<Future<String>> towns) throws Exception {
        int kills = 0;
        while (!towns.stream().allMatch(Future::isDone)) {
            if (begun.get() >= (kills + 1) * ACTIONS_PER_KILL) {
                product.kill();
                product = Product.start(port, log, settings);
                kills++;
            }
            rest();
        }
        return kills;
    }

    /** The product's own clock looks every second at what is due. */
    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
