package org.sahyog.shared.deadline;

import io.quarkus.arc.All;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Fires what is due, one deadline per transaction; a replica that dies in between leaves it for another. */
@ApplicationScoped
class DeadlineJob {
    private static final Logger LOG = Logger.getLogger(DeadlineJob.class);
    private static final String NEXT = """
            update deadline set fired_at = now() where id = (
                select id from deadline where fired_at is null and due_at <= now() and kind in (:kinds)
                order by due_at limit 1 for update skip locked)
            returning kind, entity_id
            """;

    private final List<DeadlineHandler> handlers;

    DeadlineJob(@All List<DeadlineHandler> handlers) {
        this.handlers = handlers;
    }

    @Scheduled(every = "${sahyog.deadline.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> fireAllDue() {
        if (handlers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.withTransaction(this::fireNext)
                .repeat()
                .whilst(fired -> fired)
                .collect()
                .last()
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "A deadline failed and is tried again"))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Boolean> fireNext() {
        List<String> kinds = handlers.stream().map(DeadlineHandler::kind).toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(NEXT, Object[].class)
                        .setParameter("kinds", kinds)
                        .getSingleResultOrNull())
                .chain(row -> row == null
                        ? Uni.createFrom().item(false)
                        : handler((String) row[0]).due((UUID) row[1]).replaceWith(true));
    }

    private DeadlineHandler handler(String kind) {
        return handlers.stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
