package org.sahyog.shared.job;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Work that a schedule repeats: what fails, for want of the database for example, is said in one line and left to the next run. */
public final class NextRun {
    private NextRun() {}

    /** The work without its failure; {@code what}: it in words that begin the line of the log, as "Digests". */
    public static Uni<Void> takesOver(Logger log, String what, Uni<?> work) {
        return work.onFailure()
                .invoke(failure -> log.warnf("%s: left to the next run, %s", what, failure))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** The same of work that is done some at a time, each in a transaction: until there was less to do than {@code most}. */
    public static Uni<Void> inBatches(Logger log, String what, int most, Supplier<Uni<Integer>> some) {
        Uni<Integer> work = Uni.createFrom()
                .deferred(() -> Panache.withTransaction(some))
                .repeat()
                .whilst(done -> done == most)
                .collect()
                .last();
        return takesOver(log, what, work);
    }
}
