package org.sahyog;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what the journal's readers do in their own time. */
public final class Patience {
    /** Longer than the lease of a process that was killed, and the start of the next one. */
    private static final Duration MOST = Duration.ofSeconds(75);

    private Patience() {}

    public static boolean until(BooleanSupplier done) {
        Instant end = Instant.now().plus(MOST);
        while (Instant.now().isBefore(end)) {
            if (done.getAsBoolean()) {
                return true;
            }
            pause();
        }
        return done.getAsBoolean();
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
