package org.sahyog.shared.deadline;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToDoubleFunction;

/** Shows who watches the service how many deadlines are due and not yet fired, and for how long. */
@ApplicationScoped
class OverdueJob {
    private static final String DUE = """
            select count(*) as deadlines, coalesce(extract(epoch from now() - min(try_at)), 0)::float8 as seconds
            from deadline where fired_at is null and try_at <= now()
            """;
    private static final Due UNKNOWN = new Due(Double.NaN, Double.NaN);

    private record Due(double deadlines, double seconds) {}

    private final Pool pool;
    private volatile Due due = UNKNOWN;

    OverdueJob(Pool pool, MeterRegistry metrics) {
        this.pool = pool;
        show(metrics, "sahyog.deadlines.due", "Deadlines that are due and not yet fired", Due::deadlines);
        show(metrics, "sahyog.deadlines.overdue.seconds", "How long the oldest of them has been due", Due::seconds);
    }

    private void show(MeterRegistry metrics, String name, String description, ToDoubleFunction<Due> value) {
        Gauge.builder(name, this, job -> value.applyAsDouble(job.due))
                .description(description)
                .register(metrics);
    }

    @Scheduled(every = "${sahyog.metrics.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return pool.query(DUE)
                .execute()
                .map(rows -> rows.iterator().next())
                .map(row -> new Due(row.getLong("deadlines"), row.getDouble("seconds")))
                .onFailure()
                .recoverWithItem(UNKNOWN)
                .invoke(found -> due = found)
                .replaceWithVoid();
    }
}
