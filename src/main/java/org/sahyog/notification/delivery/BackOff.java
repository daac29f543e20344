package org.sahyog.notification.delivery;

import java.time.Duration;
import java.util.List;

/** How long to wait after a try that failed: quickly at first, then ever longer, never all at once. */
final class BackOff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofMinutes(30),
            Duration.ofHours(2));

    private BackOff() {}

    /** {@code chance} between 0 and 1 spreads the next tries over the last quarter of the wait and a quarter more. */
    static Duration after(int attempt, double chance) {
        Duration wait = WAITS.get(Math.min(Math.max(attempt, 1), WAITS.size()) - 1);
        return Duration.ofMillis((long) (wait.toMillis() * (0.75 + chance / 2)));
    }
}
