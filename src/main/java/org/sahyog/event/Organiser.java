package org.sahyog.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who holds an event.
 *
 * @param networkId      a network, by its leader and its secretary
 * @param organisationId itself, or the member whose officer schedules it for the network
 */
public record Organiser(UUID organisationId, @Nullable UUID networkId) {
    /** How it is called, as SQL: {@code e} is the event and {@code o} its organisation. */
    static final String NAME =
            "case when e.by_network then (select n.name from network n where n.id = e.network_id) else o.name end";

    static Organiser of(UUID organisationId) {
        return new Organiser(organisationId, null);
    }
}
