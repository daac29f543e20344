package org.sahyog.costpool.reminder;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A transfer that waits for somebody.
 *
 * @param paid  waits for who confirms it, else for who pays it
 * @param since when it began to wait for her
 * @param times how often she was reminded
 * @param last  when she was the last time
 */
record Waiting(
        boolean paid, Instant since, int times, @Nullable Instant last) {
    /** Of a row of paid, since, times, last. */
    static Waiting of(Object[] row) {
        OffsetDateTime last = (OffsetDateTime) row[3];
        return new Waiting(
                (Boolean) row[0],
                ((OffsetDateTime) row[1]).toInstant(),
                ((Number) row[2]).intValue(),
                last == null ? null : last.toInstant());
    }

    /** Empty where it has been enough. After a long standstill she is reminded once, not for each time that was missed. */
    Optional<Instant> next(ReminderSettings settings) {
        if (times >= settings.most()) {
            return Optional.empty();
        }
        return Optional.of(last == null ? since.plus(settings.after()) : last.plus(settings.every()));
    }

    Waiting reminded(Instant now) {
        return new Waiting(paid, since, times + 1, now);
    }
}
