package org.sahyog.event;

import java.util.List;
import org.sahyog.event.kept.KeptSeats;

/**
 * What has just happened to an event.
 *
 * @param moved          it begins or ends at another time, or is elsewhere
 * @param capacityBefore its capacity before the change
 * @param kept           the seats that its organiser keeps
 */
public record EventChange(What what, boolean moved, int capacityBefore, List<KeptSeats> kept) {
    /** What was done. */
    public enum What {
        SCHEDULED,
        CHANGED,
        PUBLISHED,
        CANCELLED
    }

    static EventChange scheduled(EventDraft draft) {
        return new EventChange(What.SCHEDULED, false, draft.capacity(), draft.keptOrNone());
    }

    static EventChange changed(boolean moved, int capacityBefore, EventDraft draft) {
        return new EventChange(What.CHANGED, moved, capacityBefore, draft.keptOrNone());
    }

    static EventChange of(What what) {
        return new EventChange(what, false, 0, List.of());
    }
}
