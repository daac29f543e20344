package org.sahyog.event.kind;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.sahyog.event.EventChange;
import org.sahyog.event.EventKind;
import org.sahyog.event.schedule.EventTime;

/** What follows in the same transaction from a change of an event of one kind; it may refuse the change. Asked for here, implemented by who adds to that kind. */
public interface KindFollower {
    EventKind kind();

    /** {@code time}: as it is after the change. */
    Uni<Void> follow(UUID clusterId, UUID eventId, EventTime time, EventChange change);
}
