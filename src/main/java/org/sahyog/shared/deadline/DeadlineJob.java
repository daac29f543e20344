package org.sahyog.shared.deadline;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
        Uni<Boolean> work = Uni.createFrom()
                .deferred(this::fireOne)
                .repeat()
                .whilst(fired -> fired)
                .collect()
                .last();
        return NextRun.takesOver(LOG, "Deadlines", work);
    }

    /** Whatever fails once it is known which one it is, to the end of the transaction, is the failure of that one. */
    private Uni<Boolean> fireOne() {
        AtomicReference<UUID> next = new AtomicReference<>();
        return Panache.withTransaction(() -> fireNext(next))
                .invoke(fired -> {
                    if (fired) {
                        count("fired");
                    }
                })
                .onFailure(why -> next.get() != null)
                .recoverWithUni(why -> {
                    count("failed");
                    return Panache.withTransaction(() -> postpone(next.get(), why));
                });
    }

    private Uni<Boolean> fireNext(AtomicReference<UUID> next) {
        String[] kinds = handlers.stream().map(DeadlineHandler::kind).toArray(String[]::new);
        return NEXT.with("kinds", kinds).rowIfAny().chain(row -> {
            if (row == null) {
                return Uni.createFrom().item(false);
            }
            next.set((UUID) row[0]);
            return handler((String) row[1]).due((UUID) row[2]).replaceWith(true);
        });
    }

    private void count(String outcome) {
        metrics.counter("sahyog.deadlines", "outcome", outcome).increment();
    }

    private static Uni<Boolean> postpone(UUID deadline, Throwable why) {
        LOG.errorf(why, "Deadline %s failed and is tried again", deadline);
        return POSTPONE.with("why", String.valueOf(why.getMessage()))
                .with("id", deadline)
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
