package org.sahyog.notification.digest;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;
import org.sahyog.shared.job.NextRun;

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
        return NextRun.takesOver(LOG, "Digests", makeDue(clock.instant()));
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
    Uni<Void> forgetDays() {
        Instant before = clock.instant().minus(DAYS_KEPT);
        return NextRun.takesOver(LOG, "Days of digests", Panache.withTransaction(() -> repository.forgetDays(before)));
    }
}
