package org.sahyog.shared.journal;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.DeedRepository.Lag;
import org.sahyog.shared.journal.DeedRepository.Position;
import org.sahyog.shared.journal.DeedRepository.Tally;

/**
 * Shows who watches the service what was done and how far its readers are behind. The deeds are counted in the journal, on whichever replica
 * holds the lease, so nobody who does one has to; the sum over all replicas is right.
 */
@ApplicationScoped
class JournalMetricsJob {
    private static final String NAME = "metrics";
    private static final Position BEFORE_ALL = new Position(0, 0);

    private final DeedRepository repository;
    private final List<String> readers;
    private final MeterRegistry metrics;
    private final MultiGauge seconds;
    private final MultiGauge deeds;
    private final MultiGauge parked;
    private final UUID self = Ids.next();

    JournalMetricsJob(@All List<DeedReader> readers, DeedRepository repository, MeterRegistry metrics) {
        this.readers = readers.stream().map(DeedReader::name).toList();
        this.repository = repository;
        this.metrics = metrics;
        seconds = gauge("sahyog.journal.lag.seconds", "Age of the oldest deed that the reader has not read");
        deeds = gauge("sahyog.journal.lag.deeds", "Deeds that the reader has not read, 10,000 at most");
        parked = gauge("sahyog.journal.parked", "Deeds that failed and are tried again");
    }

    private MultiGauge gauge(String name, String description) {
        return MultiGauge.builder(name).description(description).register(metrics);
    }

    @Scheduled(every = "${sahyog.metrics.every:5s}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return countDeeds()
                .chain(() -> repository.lags(readers))
                .onFailure()
                .recoverWithItem(List.of())
                .invoke(this::show)
                .replaceWithVoid();
    }

    private Uni<Void> countDeeds() {
        return repository
                .lease(NAME, self)
                .onItem()
                .ifNotNull()
                .transformToUni(from -> repository
                        .tally(from)
                        .call(tally -> repository.moveTo(NAME, self, tally.upTo()))
                        .invoke(tally -> count(from, tally)))
                .replaceWithVoid();
    }

    /** What was done before anybody counted is no rise. */
    private void count(Position from, Tally tally) {
        if (!from.equals(BEFORE_ALL)) {
            tally.byVerb()
                    .forEach((verb, rise) ->
                            metrics.counter("sahyog.deeds", "verb", verb).increment(rise));
        }
    }

    private void show(List<Lag> lags) {
        show(seconds, lags, Lag::seconds);
        show(deeds, lags, Lag::deeds);
        show(parked, lags, Lag::parked);
    }

    private static void show(MultiGauge gauge, List<Lag> lags, ToDoubleFunction<Lag> value) {
        gauge.register(
                lags.stream()
                        .map(lag -> Row.of(Tags.of("reader", lag.reader()), value.applyAsDouble(lag)))
                        .toList(),
                true);
    }
}
