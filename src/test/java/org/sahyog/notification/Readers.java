package org.sahyog.notification;

import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.sahyog.shared.journal.DeedReader.Seen;
import org.sahyog.shared.journal.Journal;

/** Further readers beside the one that runs, as other replicas would be. */
@Singleton
public class Readers {
    private final NoticeRepository repository;
    private final Journal journal;

    Readers(NoticeRepository repository, Journal journal) {
        this.repository = repository;
        this.journal = journal;
    }

    Void read(boolean gateway, Seen seen) {
        return read(gateway, seen, Clock.systemUTC());
    }

    Void read(boolean gateway, Seen seen, Clock clock) {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> reader(gateway, clock).read(seen));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }

    private NoticeReader reader(boolean gateway, Clock clock) {
        return new NoticeReader(repository, journal, gateway, Duration.ofMinutes(10), clock);
    }

    static Seen seen(String verb, UUID deed, UUID entity) {
        return new Seen(deed, verb, entity, null, null, null);
    }
}
