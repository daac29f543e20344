package org.sahyog.notification.digest;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.sahyog.shared.job.NextRun;

/** Looks for digests that are due, on every replica, one in each transaction. */
@ApplicationScoped
class DigestJob {
    private static final Logger LOG = Logger.getLogger(DigestJob.class);
    private static final Duration DAYS_KEPT = Duration.ofDays(7);
    private static final int DAYS_AT_A_TIME = 10_000;

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

    /** All that are due then. One that fails holds up none of the others, and is tried again in the next run. */
    Uni<Void> makeDue(Instant now) {
        Set<UUID> failed = new HashSet<>();
        return Uni.createFrom()
                .deferred(() -> makeNext(now, failed))
                .repeat()
                .whilst(made -> made)
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Boolean> makeNext(Instant now, Set<UUID> failed) {
        AtomicReference<UUID> next = new AtomicReference<>();
        return Panache.withTransaction(() -> digests.makeNext(now, failed, next::set))
                .onFailure(why -> next.get() != null)
                .recoverWithItem(why -> {
                    LOG.errorf(why, "A digest of person %s failed and is tried again", next.get());
                    return failed.add(next.get());
                });
    }

    @Scheduled(every = "6h", delayed = "20m")
    Uni<Void> forgetDays() {
        Instant before = clock.instant().minus(DAYS_KEPT);
        return NextRun.inBatches(
                LOG, "Days of digests", DAYS_AT_A_TIME, () -> repository.forgetDays(before, DAYS_AT_A_TIME));
    }
}
