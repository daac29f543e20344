package org.sahyog.event.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sahyog.Town;
import org.sahyog.Town.Resident;
import org.sahyog.event.line.HoldClock.QuietHours;
import org.sahyog.event.simulation.Play.Firm;
import org.sahyog.event.waiting.Offers;
import org.sahyog.shared.deadline.Tick;

/** {@code -Dseed=} for a certain history. The long form: {@code -Dactions=10000}, some ten minutes. */
@QuarkusTest
@DisplayName("Firms and an organiser over HTTP, by random")
class SeatSimulationTest {
    private static final int ACTIONS = Integer.getInteger("actions", 1200);
    private static final QuietHours NONE = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    @TestHTTPResource("/api/v1")
    URI api;

    @Inject
    Offers offers;

    @Inject
    Tick tick;

    private final Town town = new Town();

    @Test
    @DisplayName("have the seats that the rules say, move by move")
    void asTheRulesSay() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("SeatSimulationTest: seed " + seed);
        HttpWorld world = new HttpWorld(
                api.toString(),
                town.clusterId,
                town.institution.organisationId(),
                town.institution::token,
                () -> "",
                Database.ofTests(),
                () -> await(tick::now),
                this::deliver);
        List<Firm> firms = firms(world);
        Instant begin = Instant.now();
        Simulation simulation = new Simulation(seed, world, firms);
        for (int played = 0; played < ACTIONS && isTimeLeft(begin); played += 20) {
            simulation.play(20);
        }
        System.out.println(simulation.summary() + ", "
                + Duration.between(begin, Instant.now()).toSeconds() + " s");
        assertThat(simulation.summary()).contains("accept=", "decline=", "complete=", "withdraw=");
    }

    /** Who asks for a number of actions gets them all; else a minute is enough. */
    private static boolean isTimeLeft(Instant begin) {
        return Integer.getInteger("actions") != null
                || Duration.between(begin, Instant.now()).toSeconds() < 55;
    }

    private List<Firm> firms(HttpWorld world) {
        List<Firm> firms = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            Resident resident = town.firm();
            boolean favoured = n % 3 == 0;
            if (favoured) {
                Town.run(
                        "update organisation set women_owned = true, size = 'MICRO' where id = ?",
                        resident.organisationId());
            }
            Firm firm = new Firm(resident.organisationId(), favoured);
            world.know(firm, resident.token());
            firms.add(firm);
        }
        return firms;
    }

    private void deliver(UUID offer) {
        await(() -> Panache.withTransaction(() -> offers.delivered(offer, Instant.now(), NONE)));
    }

    private static void await(Supplier<Uni<Void>> deed) {
        try {
            VertxContextSupport.subscribeAndAwait(deed);
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
