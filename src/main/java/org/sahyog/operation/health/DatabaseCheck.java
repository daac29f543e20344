package org.sahyog.operation.health;

import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready to serve: PostgreSQL answers, and its schema is that of this build or a later one, as while an older build is replaced. */
@Readiness
@ApplicationScoped
class DatabaseCheck implements AsyncHealthCheck {
    private static final Duration PATIENCE = Duration.ofMillis(700);
    private static final String VERSION =
            "select coalesce(max(version::int), 0) from flyway_schema_history where success and version ~ '^[0-9]+$'";

    private final Pool probe;
    private final int needed = Schema.version();

    DatabaseCheck(@ReactiveDataSource("probe") Pool probe) {
        this.probe = probe;
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        return Uni.createFrom()
                .deferred(() -> probe.query(VERSION).execute())
                .map(rows -> rows.iterator().next().getInteger(0))
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .map(this::found)
                .onFailure()
                .recoverWithItem(failure -> away());
    }

    private HealthCheckResponse found(int version) {
        return HealthCheckResponse.named("database")
                .status(version >= needed)
                .withData("schema", version)
                .withData("schemaNeeded", needed)
                .build();
    }

    private static HealthCheckResponse away() {
        return HealthCheckResponse.named("database")
                .down()
                .withData("answers", false)
                .build();
    }
}
