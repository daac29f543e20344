package org.sahyog.network.member;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkDependant;
import org.sahyog.network.NetworkFollower;
import org.sahyog.shared.OneByOne;

/** Tells those outside of the feature who depend on it. */
@Singleton
class DependantsOfNetwork implements NetworkFollower, MembershipFollower {
    private final List<NetworkDependant> dependants;

    DependantsOfNetwork(@All List<NetworkDependant> dependants) {
        this.dependants = dependants;
    }

    @Override
    public Uni<Void> dissolved(Network network) {
        return tell(each -> each.dissolved(network.clusterId, network.id, network.name));
    }

    @Override
    public Uni<Void> stopped(Network network, Membership membership) {
        return tell(each -> each.membersWent(network.clusterId, network.id));
    }

    @Override
    public Uni<Void> merged(Network network, UUID gone, UUID kept) {
        return tell(each -> each.membersWent(network.clusterId, network.id));
    }

    private Uni<Void> tell(Function<NetworkDependant, Uni<Void>> what) {
        return OneByOne.each(dependants, what);
    }
}
