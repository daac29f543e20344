package org.sahyog.shared.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.job.NextRun;

/**
 * Fires what is due, one deadline per transaction; a replica that dies in between leaves it for another. One that fails is tried again
 * later and later, at most ten minutes apart, and holds up none of the others.
 */
@ApplicationScoped
class DeadlineJob {
    private static final Logger LOG = Logger.getLogger(DeadlineJob.class);
    private static final Sql NEXT = Sql.of("""
            update deadline set fired_at = now() where id = (
                select id from deadline where fired_at is null and try_at <= now() and kind = any(:kinds)
                order by try_at limit 1 for update skip locked)
            returning id, kind, entity_id
            """);
    private static final Sql POSTPONE = Sql.of("""
            update deadline set attempts = attempts + 1, last_error = :why,
                try_at = now() + least(interval '10 minutes', interval '1 second' * power(2, least(attempts, 10)))
            where id = :id
            """);

    /** Which deadline it was that failed: its transaction is gone. */
    private static final class Failed extends RuntimeException {
        private final transient UUID deadline;

        Failed(UUID deadline, Throwable why) {
            super(why);
            this.deadline = deadline;
        }
    }

    private final List<DeadlineHandler> handlers;
    private final MeterRegistry metrics;

    DeadlineJob(@All List<DeadlineHandler> handlers, MeterRegistry metrics) {
        this.handlers = handlers;
        this.metrics = metrics;
    }

    @Scheduled(every = "${sahyog.deadline.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> fireAllDue() {
        if (handlers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Uni<Boolean> work = Panache.withTransaction(this::fireNext)
                .invoke(fired -> {
                    if (fired) {
                        count("fired");
                    }
                })
                .onFailure(Failed.class)
                .invoke(failed -> count("failed"))
                .onFailure(Failed.class)
                .recoverWithUni(failed -> Panache.withTransaction(() -> postpone(failed)))
                .repeat()
                .whilst(fired -> fired)
                .collect()
                .last();
        return NextRun.takesOver(LOG, "Deadlines", work);
    }

    private Uni<Boolean> fireNext() {
        String[] kinds = handlers.stream().map(DeadlineHandler::kind).toArray(String[]::new);
        return NEXT.with("kinds", kinds)
                .rowIfAny()
                .chain(row -> row == null
                        ? Uni.createFrom().item(false)
                        : fire((UUID) row[0], (String) row[1], (UUID) row[2]));
    }

    private Uni<Boolean> fire(UUID deadline, String kind, UUID entity) {
        return Uni.createFrom()
                .deferred(() -> handler(kind).due(entity))
                .onFailure()
                .transform(why -> new Failed(deadline, why))
                .replaceWith(true);
    }

    private void count(String outcome) {
        metrics.counter("sahyog.deadlines", "outcome", outcome).increment();
    }

    private static Uni<Boolean> postpone(Failed failed) {
        LOG.errorf(failed.getCause(), "Deadline %s failed and is tried again", failed.deadline);
        Throwable why = Objects.requireNonNull(failed.getCause());
        return POSTPONE.with("why", String.valueOf(why.getMessage()))
                .with("id", failed.deadline)
                .update()
                .replaceWith(true);
    }

    private DeadlineHandler handler(String kind) {
        return handlers.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
