package org.sahyog;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what the journal's readers do in their own time. */
public final class Patience {
    private static final Duration MOST = Duration.ofSeconds(30);

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
            Thread.sleep(200);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
