package org.sahyog.network.access;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.sahyog.identity.access.AccessCheck;
import org.sahyog.identity.access.AccessChecks;

/** Rights in the network of the path: who does not see its card does not learn that it exists, others learn what they lack. */
@Singleton
class NetworkChecks implements AccessChecks {
    private static final Map<String, Predicate<NetworkStanding>> CONDITIONS = Map.of(
            "network-sight", NetworkStanding::sees,
            "network-reader", NetworkStanding::reads,
            "network-observer", NetworkStanding::attends,
            "network-insider", NetworkStanding::belongs,
            "network-member", NetworkStanding::member,
            "network-proposer", standing -> standing.member() || standing.serves(),
            "network-officer", NetworkStanding::officer,
            "network-keeper", NetworkStanding::keeper,
            "network-membership", NetworkStanding::party,
            "network-membership-reader", standing -> standing.party() || standing.reads());

    private final NetworkRights rights;

    NetworkChecks(NetworkRights rights) {
        this.rights = rights;
    }

    @Override
    public AccessCheck of(String right) {
        Predicate<NetworkStanding> condition = Objects.requireNonNull(CONDITIONS.get(right), right);
        return (caller, path) -> rights.of(caller, path).map(standing -> standing.allowedIf(condition.test(standing)));
    }
}
