package org.sahyog.event.checkin;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import java.util.UUID;
import org.sahyog.event.EventKind;

/**
 * The sessions of one kind of event, each of which is attended for itself. Asked for here, implemented by who knows them; in the transaction
 * of who holds the event’s seats.
 */
public interface KindSessions {
    EventKind kind();

    /** Those that the event has now. */
    Uni<Set<UUID>> of(UUID clusterId, UUID eventId);

    /** Who was at which of them is otherwise than before. */
    Uni<Void> attended(UUID clusterId, UUID eventId);
}
