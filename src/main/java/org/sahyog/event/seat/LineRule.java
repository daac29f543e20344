package org.sahyog.event.seat;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** Something for which an organisation goes behind others in the line of an event. Asked for here, implemented by who knows it. */
public interface LineRule {
    /** In the transaction that holds the event's seats. */
    Uni<Boolean> putsBehind(UUID clusterId, UUID eventId, UUID organisationId);
}
