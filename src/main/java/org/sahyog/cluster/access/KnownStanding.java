package org.sahyog.cluster.access;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the right of this request found out already: its endpoint need not ask again. */
@RequestScoped
class KnownStanding {
    private final Map<UUID, Standing> byCluster = new HashMap<>();

    Optional<Standing> in(UUID clusterId) {
        return Optional.ofNullable(byCluster.get(clusterId));
    }

    void is(UUID clusterId, Standing standing) {
        byCluster.put(clusterId, standing);
    }
}
