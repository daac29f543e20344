package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;
import org.sahyog.product.Flood.Outcome;

/**
 * Ten times as many phones open the app as the service carries. The long form, {@code -Dflooded=60}, holds it to 80 % of its best; in the
 * short one the machine is shared with whatever else the build does.
 */
@DisplayName("Ten times more load than it carries")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OverloadIT {
    private static final int FLOODED = Integer.getInteger("flooded", 8);
    private static final double KEPT = FLOODED < 60 ? 0.4 : 0.8;

    private final Map<String, String> services = TestServices.settings();
    private final Path log = Path.of("target/overload-it.log");
    private final List<Long> memory = new ArrayList<>();
    private final List<Boolean> health = new ArrayList<>();
    private Product product;

    @BeforeAll
    void startProduct() throws Exception {
        Files.deleteIfExists(log);
        product = Product.startAsDelivered(FreePorts.next(), log, services);
    }

    @AfterAll
    void stopProduct() throws Exception {
        product.close();
    }

    @Test
    @DisplayName("goes on with what it can, refuses the rest at once, stays well, and does not grow")
    void flooded() throws Exception {
        URI realm = URI.create(services.get("quarkus.oidc.auth-server-url"));
        String token = Keycloak.token("http://127.0.0.1:" + realm.getPort(), "firm-a", "demo");
        try (Flood phones = new Flood(URI.create(product.address + "/api/v1/me/home"), token)) {
            phones.atATime(32, FLOODED / 2);
            Outcome best = phones.atATime(32, FLOODED / 2);
            Outcome flooded = whileLookedAfter(() -> phones.perSecond(10 * best.servedPerSecond(), FLOODED));
            Outcome afterwards = phones.atATime(32, FLOODED / 2);
            System.out.printf(
                    "OverloadIT: at best %s%nflooded %s%nafterwards %s%nmemory in MB %s%n",
                    best, flooded, afterwards, memory);
            assertThat(flooded.wrong()).as(flooded.example()).isZero();
            assertThat(flooded.servedPerSecond()).isGreaterThan((int) (KEPT * best.servedPerSecond()));
            assertThat(flooded.refused().count()).isPositive();
            assertThat(flooded.refused().p50()).isLessThan(1000);
            assertThat(afterwards.servedPerSecond()).isGreaterThan((int) (KEPT * best.servedPerSecond()));
            assertThat(afterwards.refused().count()).isZero();
        }
        assertThat(health)
                .filteredOn(well -> !well)
                .as("of %s looks", health.size())
                .hasSizeLessThanOrEqualTo(1);
        assertThat(Collections.max(memory)).as("with a heap of 512 MB").isLessThan(700);
        assertThat(product.complaints()).isEmpty();
    }

    private Outcome whileLookedAfter(Callable<Outcome> work) throws Exception {
        ScheduledExecutorService each = Executors.newSingleThreadScheduledExecutor();
        try {
            each.scheduleAtFixedRate(this::lookAfter, 1, 1, TimeUnit.SECONDS);
            return work.call();
        } finally {
            each.shutdownNow();
        }
    }

    private void lookAfter() {
        try {
            memory.add(product.residentMegabytes());
            health.add(product.isLive() && product.isReady());
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }
}
