package org.sahyog.notification.digest;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;

/** The job, run by hand at times of a test's own, also several times at once as replicas do. */
@Singleton
class DigestRuns {
    private final DigestJob job;
    private final Digests digests;

    DigestRuns(DigestJob job, Digests digests) {
        this.job = job;
        this.digests = digests;
    }

    /** Up to the moment before it is committed. */
    void runAndDie(Instant at) {
        Supplier<Uni<Integer>> work = () -> digests.makeNext(at, Set.of(), person -> {})
                .chain(() -> Uni.createFrom().<Integer>failure(new IllegalStateException("killed")));
        assertThatThrownBy(() -> VertxContextSupport.subscribeAndAwait(() -> Panache.withTransaction(work)))
                .hasMessage("killed");
    }

    Void run(Instant at) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> job.makeDue(at));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
