package org.sahyog.network;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** What depends on networks and is no part of them: it follows in the same transaction, while the network is held. Implemented by who knows it. */
public interface NetworkDependant {
    /** {@code name}: of the network, which has ended. */
    Uni<Void> dissolved(UUID clusterId, UUID networkId, String name);

    /** Somebody is no member any more, or a suspended one. */
    Uni<Void> membersWent(UUID clusterId, UUID networkId);
}
