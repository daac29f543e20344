package org.sahyog.cluster.stakeholder;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.sahyog.shared.OneByOne;

/** All of them, one after the other. */
@ApplicationScoped
class StakeholderFollowers {
    private final List<StakeholderFollower> followers;

    StakeholderFollowers(@All List<StakeholderFollower> followers) {
        this.followers = followers;
    }

    Uni<Void> left(UUID clusterId, UUID organisationId) {
        return each(follower -> follower.left(clusterId, organisationId));
    }

    Uni<Void> merged(UUID gone, UUID kept) {
        return each(follower -> follower.merged(gone, kept));
    }

    private Uni<Void> each(Function<StakeholderFollower, Uni<Void>> step) {
        return OneByOne.each(followers, step);
    }
}
