package org.sahyog.shared.job;

import io.smallrye.mutiny.Uni;
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
}
