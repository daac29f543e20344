package org.sahyog.notification.digest;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Looks for digests that are due, on every replica, some in each transaction. */
@ApplicationScoped
class DigestJob {
    private static final Logger LOG = Logger.getLogger(DigestJob.class);
    private static final Duration DAYS_KEPT = Duration.ofDays(7);

    private final Digests digests;
    private final DigestRepository repository;
    private final Clock clock;

    DigestJob(Digests digests, DigestRepository repository, Clock clock) {
        this.digests = digests;
        this.repository = repository;
        this.clock = clock;
    }

    @Scheduled(every = "${sahyog.digest.every:30s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> makeDue() {
        return makeDue(clock.instant())
                .onFailure()
                .invoke(failure -> LOG.warnf("Digests are made later: %s", failure))
                .onFailure()
                .recoverWithNull();
    }

    /** All that are due then. */
    Uni<Void> makeDue(Instant now) {
        return Uni.createFrom()
                .deferred(() -> Panache.withTransaction(() -> digests.makeDue(now)))
                .repeat()
                .whilst(turns -> turns > 0)
                .collect()
                .last()
                .replaceWithVoid();
    }

    @Scheduled(every = "6h", delayed = "20m")
    @WithTransaction
    Uni<Void> forgetDays() {
        return repository.forgetDays(clock.instant().minus(DAYS_KEPT));
    }
}
