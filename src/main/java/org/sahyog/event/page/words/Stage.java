package org.sahyog.event.page.words;

import java.time.Instant;
import org.sahyog.event.page.share.SharedEvent;

/** What a reader must know first of all. */
public enum Stage {
    CANCELLED,
    ENDED,
    RUNNING,
    MOVED,
    AHEAD;

    public static Stage of(SharedEvent shared, Instant now) {
        if (shared.isCancelled()) {
            return CANCELLED;
        }
        if (!now.isBefore(shared.event().endsAt())) {
            return ENDED;
        }
        if (!now.isBefore(shared.event().startsAt())) {
            return RUNNING;
        }
        return shared.moved() ? MOVED : AHEAD;
    }

    public boolean isAhead() {
        return this == AHEAD || this == MOVED;
    }
}
