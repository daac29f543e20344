package org.sahyog.network.access;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MultivaluedMap;
import org.sahyog.identity.access.Access;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.Caller;

/** A right in the network of the path: who does not see its card does not learn that it exists, others learn what they lack. */
abstract class NetworkCheck implements AccessCheck {
    private final NetworkRights rights;

    NetworkCheck(NetworkRights rights) {
        this.rights = rights;
    }

    abstract boolean allows(NetworkStanding standing);

    @Override
    public Uni<Access> check(Caller caller, MultivaluedMap<String, String> path) {
        return rights.of(caller, path).map(standing -> standing.allowedIf(allows(standing)));
    }
}
