package org.sahyog.costpool.access;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.AccessChecks;
import org.sahyog.identity.access.Caller;

/** Rights in the cost pool of the path: who may not read it does not learn that it exists. */
@Singleton
class PoolChecks implements AccessChecks {
    private static final UUID NOTHING = new UUID(0, 0);

    private static final Map<String, Predicate<PoolStanding>> CONDITIONS = Map.of(
            "pool-reader", PoolStanding::reads,
            "pool-member", PoolStanding::acts,
            "pool-treasurer", PoolStanding::treasurer);

    private final PoolRights rights;

    PoolChecks(PoolRights rights) {
        this.rights = rights;
    }

    @Override
    public AccessCheck of(String right) {
        Predicate<PoolStanding> condition = Objects.requireNonNull(CONDITIONS.get(right), right);
        return (caller, path) -> standing(caller, path).map(standing -> standing.allowedIf(condition.test(standing)));
    }

    private Uni<PoolStanding> standing(Caller caller, MultivaluedMap<String, String> path) {
        return rights.of(
                caller,
                AccessCheck.id(path, "clusterId").orElse(NOTHING),
                AccessCheck.id(path, "poolId").orElse(NOTHING));
    }
}
