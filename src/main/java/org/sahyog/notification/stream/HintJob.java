package org.sahyog.notification.stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.job.NextRun;

/**
 * Tells this replica's streams what has changed: one query a second for all of them, none while nobody listens. No NOTIFY: it would
 * take a lock of the whole database with every commit.
 */
@ApplicationScoped
class HintJob {
    private static final Logger LOG = Logger.getLogger(HintJob.class);

    private final ChangeFeed feed;
    private final Listeners listeners;
    private final Clock clock;

    HintJob(ChangeFeed feed, Listeners listeners, Clock clock, MeterRegistry metrics) {
        this.feed = feed;
        this.listeners = listeners;
        this.clock = clock;
        Gauge.builder("sahyog.streams.open", listeners, Listeners::count)
                .description("Streams of hints open at this replica")
                .register(metrics);
    }

    @Scheduled(every = "${sahyog.stream.every:1s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> tellOn() {
        listeners.goOn(clock.instant());
        Uni<Boolean> work = Uni.createFrom()
                .deferred(this::tellNext)
                .repeat()
                .whilst(more -> more)
                .collect()
                .last();
        return NextRun.takesOver(LOG, "Hints", work);
    }

    /** Whether there is more to tell at once. */
    private Uni<Boolean> tellNext() {
        return listeners
                .position()
                .map(from -> feed.after(from)
                        .invoke(batch -> listeners.tell(from, batch))
                        .call(batch -> lookUpScopes(batch.upTo()))
                        .map(ChangeFeed.Batch::more))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    /** Scopes that are read now hold for all that was told: they were changed by transactions that are long over. */
    private Uni<Void> lookUpScopes(Position toldUpTo) {
        return OneByOne.each(listeners.pausing(), listener -> lookUpScopes(listener, toldUpTo));
    }

    private Uni<Void> lookUpScopes(Listener listener, Position toldUpTo) {
        return feed.start(listener.reader)
                .chain(start -> feed.missed(start.scopes(), listener.heard(), toldUpTo)
                        .collect()
                        .asList()
                        .invoke(missed -> listeners.goOn(listener, start.scopes(), missed)))
                .replaceWithVoid();
    }
}
