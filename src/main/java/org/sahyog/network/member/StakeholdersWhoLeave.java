package org.sahyog.network.member;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.stakeholder.StakeholderFollower;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkRepository;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;

/** Who leaves the cluster leaves its networks; two entries that are one firm are one member. */
@Singleton
class StakeholdersWhoLeave implements StakeholderFollower {
    private final NetworkRepository networks;
    private final MembershipRepository repository;
    private final Memberships memberships;
    private final MembershipDeeds deeds;
    private final Clock clock;

    StakeholdersWhoLeave(
            NetworkRepository networks,
            MembershipRepository repository,
            Memberships memberships,
            MembershipDeeds deeds,
            Clock clock) {
        this.networks = networks;
        this.repository = repository;
        this.memberships = memberships;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Override
    public Uni<Void> left(UUID clusterId, UUID organisationId) {
        return inEach(
                organisationId,
                clusterId,
                network -> repository
                        .live(network, organisationId)
                        .chain(membership -> membership == null
                                ? Uni.createFrom().voidItem()
                                : memberships.leave(network, membership)));
    }

    @Override
    public Uni<Void> merged(UUID gone, UUID kept) {
        return inEach(
                gone,
                null,
                network -> repository
                        .live(network, gone)
                        .chain(leaving -> repository
                                .live(network, kept)
                                .chain(staying -> merge(network, Objects.requireNonNull(leaving), staying, kept))));
    }

    private Uni<Void> merge(Network network, Membership leaving, @Nullable Membership staying, UUID kept) {
        boolean within = leaving.isWithin();
        boolean suspended = staying != null && staying.state == MembershipState.SUSPENDED;
        return moved(leaving, staying, kept)
                .call(stays -> deeds.record("merged", List.of(leaving, stays)))
                .call(stays -> suspended && stays.state == MembershipState.MEMBER
                        ? deeds.record("readmitted", stays)
                        : Uni.createFrom().voidItem())
                .chain(stays -> within
                        ? memberships.merged(network, leaving, stays)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Membership> moved(Membership leaving, @Nullable Membership staying, UUID kept) {
        if (staying != null) {
            staying.takeOver(leaving, clock.instant());
            return Uni.createFrom().item(staying);
        }
        Membership follower = leaving.followedBy(Ids.next(), kept, clock.instant());
        return repository.insert(follower).replaceWith(follower);
    }

    /** In the order of their ids, so that no two wait for each other. */
    private Uni<Void> inEach(UUID organisationId, @Nullable UUID clusterId, Function<Network, Uni<Void>> step) {
        return repository
                .activeNetworks(organisationId, clusterId)
                .chain(ids -> OneByOne.each(ids, id -> networks.lock(id).chain(step::apply)));
    }
}
