package org.sahyog.event.simulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be seen of an event's seats.
 *
 * @param waiting parties in line without an offer
 * @param firms   those that are in: {@code "REGISTERED 2+1"}, seats had and waited for
 * @param line    in order
 */
public record State(int capacity, int taken, int offered, int waiting, Map<UUID, String> firms, List<Place> line) {
    /** One party; {@code expires}: the end of its offer. */
    public record Place(
            List<UUID> members,
            int wanted,
            boolean splits,
            int priority,
            int skips,
            int offered,
            @Nullable Instant expires) {
        Place timeless() {
            return new Place(members, wanted, splits, priority, skips, offered, null);
        }
    }

    State timeless() {
        return new State(
                capacity,
                taken,
                offered,
                waiting,
                firms,
                line.stream().map(Place::timeless).toList());
    }
}
