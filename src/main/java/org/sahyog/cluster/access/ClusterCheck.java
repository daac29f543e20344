package org.sahyog.cluster.access;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MultivaluedMap;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.Caller;

/** A right inside the cluster of the path: strangers do not see that it exists, its people learn what they lack. */
abstract class ClusterCheck implements AccessCheck {
    private final ClusterRights rights;

    ClusterCheck(ClusterRights rights) {
        this.rights = rights;
    }

    abstract boolean allows(Standing standing, Caller caller);

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        return AccessCheck.id(path, "clusterId")
                .map(clusterId -> rights.of(caller, clusterId).map(standing -> decide(standing, caller)))
                .orElse(Uni.createFrom().item(Access.OUT_OF_SIGHT));
    }

    private Access decide(Standing standing, Caller caller) {
        if (allows(standing, caller)) {
            return Access.ALLOWED;
        }
        return standing.sees() ? Access.NO_RIGHT : Access.OUT_OF_SIGHT;
    }
}
