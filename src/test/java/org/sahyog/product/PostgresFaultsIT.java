package org.sahyog.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sahyog.Patience;
import org.sahyog.local.FreePorts;
import org.sahyog.local.TestServices;
import org.sahyog.product.Phone.Answer;

/** {@code -Dfrozen=30} for the long form: so many seconds PostgreSQL does not move. */
@DisplayName("PostgreSQL under load")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresFaultsIT {
    private static final int FROZEN = Integer.getInteger("frozen", 16);

    /** More than the pool has connections. */
    private static final int PHONES = 60;

    /** No answer takes longer: two seconds for a connection, six for what it says, and a slow machine. */
    private static final int BOUND = 13;

    private static final String CLUSTER = "/clusters/0197f005-0000-7000-8000-000000000001";
    private static final String CONSENT =
            "{\"purpose\":\"SHOW_PROFILE_IN_CLUSTER\",\"given\":true,\"wording\":\"Show it.\"}";

    private final Map<String, String> services = TestServices.settings();
    private final int port = FreePorts.next();
    private final Path log = Path.of("target/postgres-faults-it.log");
    private Product product;
    private Phone phone;

    @BeforeAll
    void startProduct() throws Exception {
        Files.deleteIfExists(log);
        product = Product.start(port, log, services);
        URI realm = URI.create(services.get("quarkus.oidc.auth-server-url"));
        phone = new Phone(product.address, Keycloak.token("http://127.0.0.1:" + realm.getPort(), "firm-a", "demo"));
        phone.get("/me").isServed();
    }

    @AfterAll
    void stopProduct() throws Exception {
        product.close();
    }

    @Test
    @DisplayName("is restarted: who calls meanwhile is told when to come again, and the service recovers by itself")
    void restarted() throws Exception {
        strike(() -> {
            // A fast shutdown; who watches over the services of the tests starts it again.
            Processes.signal("INT", Processes.postgres());
            assertThat(Patience.until(() -> !isReady())).isTrue();
        });
    }

    @Test
    @DisplayName(
            "is frozen: nobody waits for it for long, health says so, and the service recovers when it moves again")
    void frozen() throws Exception {
        strike(() -> {
            List<ProcessHandle> frozen = Processes.freeze(Processes.postgres());
            try {
                for (int second = 0; second < FROZEN; second++) {
                    Thread.sleep(1000);
                    assertThat(product.isLive()).as("live in second %d", second).isTrue();
                }
                assertThat(product.isReady()).isFalse();
            } finally {
                Processes.thaw(frozen);
            }
        });
    }

    @Test
    @DisplayName("has a locked table and so no connection is free: nobody waits for one for long")
    void fullPool() throws Exception {
        strike(() -> {
            try (Connection owner = connect();
                    Statement statement = owner.createStatement()) {
                owner.setAutoCommit(false);
                statement.execute("lock table person in access exclusive mode");
                Thread.sleep(6000);
                assertThat(product.isLive()).isTrue();
                owner.rollback();
            }
        });
    }

    private interface Disaster {
        void strike() throws Exception;
    }

    private void strike(Disaster disaster) throws Exception {
        try (Storm storm = Storm.of(PHONES, this::call)) {
            assertThat(Patience.until(() -> storm.served() > PHONES))
                    .as("served before")
                    .isTrue();
            disaster.strike();
            assertThat(Patience.until(this::isReady)).as("ready again").isTrue();
            long before = storm.served();
            assertThat(Patience.until(() -> storm.served() > before + 5 * PHONES))
                    .as("served afterwards")
                    .isTrue();
            storm.close();
            System.out.println("PostgresFaultsIT: " + storm.summary());
            storm.assertClean(BOUND);
            assertThat(storm.soFar()).as("the disaster was felt").anyMatch(Answer::isUnavailable);
            assertThat(product.complaints()).isEmpty();
        }
    }

    private Answer call() {
        return switch (ThreadLocalRandom.current().nextInt(4)) {
            case 0 -> phone.post("/my-data/consents", CONSENT);
            case 1 -> phone.get("/me/home");
            case 2 -> phone.get(CLUSTER + "/events?limit=20");
            default -> phone.get("/me");
        };
    }

    private boolean isReady() {
        try {
            return product.isReady();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                services.get("quarkus.datasource.owner.jdbc.url"),
                "sahyog_owner",
                services.get("quarkus.datasource.owner.password"));
    }
}
