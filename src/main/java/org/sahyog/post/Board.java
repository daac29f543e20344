package org.sahyog.post;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.journal.Deed.Scope;

/** Where posts hang: in a network, or as announcements of a cluster. */
public record Board(UUID clusterId, @Nullable UUID networkId) {
    public static Board ofNetwork(UUID clusterId, UUID networkId) {
        return new Board(clusterId, networkId);
    }

    public static Board ofCluster(UUID clusterId) {
        return new Board(clusterId, null);
    }

    /** Whose phones have it. */
    Scope scope() {
        return networkId == null ? Scope.cluster(clusterId) : Scope.network(networkId);
    }
}
