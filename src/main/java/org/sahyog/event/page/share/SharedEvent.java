package org.sahyog.event.page.share;

import java.time.Instant;
import org.sahyog.event.Audience;
import org.sahyog.event.EventState;
import org.sahyog.event.EventView;

/**
 * The event behind a link, as everything about it is known here; what of it may be shown is asked first.
 *
 * @param changedAt when the event was last changed
 * @param seatsFree neither taken nor promised, and nobody waits for them
 * @param moved     since the link was made
 */
public record SharedEvent(
        ShareCode code, EventView event, Instant changedAt, int seatsFree, boolean moved, boolean revoked) {

    public boolean isForEveryone() {
        return event.audience() == Audience.PUBLIC;
    }

    public boolean isCancelled() {
        return event.state() == EventState.CANCELLED;
    }

    boolean isVisible() {
        return event.state().isVisible();
    }
}
