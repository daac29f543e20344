package org.sahyog.operation.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A database that takes connections and says nothing")
class SilentDatabaseTest {
    @Test
    @DisplayName("is known to be away in less than a second, as often as it is asked for")
    void silent() throws IOException {
        Vertx vertx = Vertx.vertx();
        try (ServerSocket silent = new ServerSocket(0)) {
            DatabaseCheck check = new DatabaseCheck(PgBuilder.pool()
                    .with(new PoolOptions().setMaxSize(1))
                    .connectingTo(new PgConnectOptions()
                            .setHost("127.0.0.1")
                            .setPort(silent.getLocalPort())
                            .setUser("sahyog")
                            .setDatabase("sahyog"))
                    .using(vertx)
                    .build());
            for (int time = 0; time < 3; time++) {
                Instant asked = Instant.now();
                HealthCheckResponse answer = check.call().await().atMost(Duration.ofSeconds(5));
                assertThat(answer.getStatus()).isEqualTo(Status.DOWN);
                assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(1));
            }
        } finally {
            vertx.closeAndAwait();
        }
    }
}
