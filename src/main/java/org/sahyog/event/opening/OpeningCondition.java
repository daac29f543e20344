package org.sahyog.event.opening;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Something that the booking of an event may wait for. Asked for here, implemented by who knows it. */
public interface OpeningCondition {
    /** Whether the event takes no registrations yet. In the transaction that holds its seats. */
    Uni<Boolean> holdsBack(UUID clusterId, UUID eventId);
}
