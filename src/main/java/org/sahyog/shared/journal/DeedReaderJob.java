package org.sahyog.shared.journal;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.Scheduler;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.job.NextRun;
import org.sahyog.shared.journal.DeedReader.Seen;
import org.sahyog.shared.journal.DeedRepository.Placed;
import org.sahyog.shared.journal.DeedRepository.Position;

/**
 * Lets every reader take its next deeds, on whichever replica holds the reader's lease. Each has a job of its own: one that waits for
 * something outside delays no other.
 */
@ApplicationScoped
class DeedReaderJob {
    private static final Logger LOG = Logger.getLogger(DeedReaderJob.class);
    private static final int MOST_PAGES = 50;

    private final List<DeedReader> readers;
    private final DeedRepository repository;
    private final Scheduler scheduler;
    private final String every;
    private final UUID self = Ids.next();
    private final Set<String> reading = ConcurrentHashMap.newKeySet();

    DeedReaderJob(
            @All List<DeedReader> readers,
            DeedRepository repository,
            Scheduler scheduler,
            @ConfigProperty(name = "sahyog.journal.every", defaultValue = "1s") String every) {
        this.readers = readers;
        this.repository = repository;
        this.scheduler = scheduler;
        this.every = every;
    }

    void begin(@Observes StartupEvent started) {
        readers.forEach(reader -> scheduler
                .newJob("journal " + reader.name())
                .setInterval(every)
                .setAsyncTask(tick -> readOn(reader))
                .schedule());
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> renewLeases() {
        return NextRun.takesOver(LOG, "Leases of readers", repository.renew(self));
    }

    /** Nothing, while it reads. */
    Uni<Void> readOn(DeedReader reader) {
        if (!reading.add(reader.name())) {
            return Uni.createFrom().voidItem();
        }
        Uni<Void> read = repository
                .lease(reader.name(), self)
                .onItem()
                .ifNotNull()
                .transformToUni(from -> retryParked(reader).chain(() -> follow(reader, from)))
                .replaceWithVoid();
        return NextRun.takesOver(LOG, "Reader " + reader.name(), read).eventually(() -> reading.remove(reader.name()));
    }

    /** Page after page until it is up to date; what is parked has its turn in between. */
    private Uni<Void> follow(DeedReader reader, Position from) {
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(from), at -> followPage(reader, at))
                .whilst(read -> read == DeedRepository.PAGE)
                .select()
                .first(MOST_PAGES)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private Uni<Integer> followPage(DeedReader reader, AtomicReference<Position> at) {
        return repository
                .after(at.get())
                .call(page -> Multi.createFrom()
                        .iterable(page)
                        .select()
                        .where(row -> reader.reads(row.deed().verb()))
                        .onItem()
                        .transformToUniAndConcatenate(row -> deliver(reader, row.deed())
                                .chain(() -> repository.moveTo(reader.name(), self, row.position())))
                        .collect()
                        .asList())
                .call(page -> passOver(reader, page, at))
                .map(List::size);
    }

    /** What it does not care for at the end of a page costs no step of its own. */
    private Uni<Void> passOver(DeedReader reader, List<Placed> page, AtomicReference<Position> at) {
        if (page.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        at.set(page.get(page.size() - 1).position());
        return repository.moveTo(reader.name(), self, at.get());
    }

    private Uni<Void> deliver(DeedReader reader, Seen deed) {
        return repository
                .hasParked(reader.name(), deed.entity())
                .chain(waitsBehind -> waitsBehind
                        ? repository.park(reader.name(), deed, "an earlier deed of the same thing waits")
                        : read(reader, deed));
    }

    private Uni<Void> retryParked(DeedReader reader) {
        return repository.dueParked(reader.name()).chain(due -> OneByOne.each(due, deed -> read(reader, deed)));
    }

    private Uni<Void> read(DeedReader reader, Seen deed) {
        return Uni.createFrom()
                .deferred(() -> reader.read(deed))
                .chain(() -> repository.unpark(reader.name(), deed.id()))
                .onFailure()
                .recoverWithUni(failure -> repository.park(reader.name(), deed, String.valueOf(failure.getMessage())));
    }
}
