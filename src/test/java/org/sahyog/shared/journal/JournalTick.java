package org.sahyog.shared.journal;

import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Singleton;
import java.util.List;
import org.sahyog.shared.OneByOne;

/** Lets all readers read on at once, where a test would wait for the next second. */
@Singleton
@Unremovable
public class JournalTick {
    private final DeedReaderJob job;
    private final List<DeedReader> readers;

    JournalTick(DeedReaderJob job, @All List<DeedReader> readers) {
        this.job = job;
        this.readers = readers;
    }

    public static void now() {
        JournalTick tick = Arc.container().instance(JournalTick.class).get();
        try {
            VertxContextSupport.subscribeAndAwait(() -> OneByOne.each(tick.readers, tick.job::readOn));
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
