package org.sahyog.network.member;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkEnd;
import org.sahyog.network.NetworkProblem;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.problem.DomainException;

/** What becomes of memberships, whoever decides it. In the transaction of its callers, who hold the network. */
@ApplicationScoped
public class Memberships {
    private final ClusterMembership stakeholders;
    private final MembershipRepository repository;
    private final MembershipDeeds deeds;
    private final List<MembershipFollower> followers;
    private final NetworkEnd end;
    private final CurrentCaller current;
    private final Clock clock;

    Memberships(
            ClusterMembership stakeholders,
            MembershipRepository repository,
            MembershipDeeds deeds,
            @All List<MembershipFollower> followers,
            NetworkEnd end,
            CurrentCaller current,
            Clock clock) {
        this.stakeholders = stakeholders;
        this.repository = repository;
        this.deeds = deeds;
        this.followers = followers;
        this.end = end;
        this.current = current;
        this.clock = clock;
    }

    public Uni<Void> refuseUnlessMember(Network network, UUID organisationId) {
        return repository
                .state(network, organisationId)
                .invoke(state -> {
                    DomainException.refuseIf(state == MembershipState.SUSPENDED, NetworkProblem.SUSPENDED_SILENT);
                    DomainException.refuseIf(state != MembershipState.MEMBER, NetworkProblem.NOT_MEMBER);
                })
                .replaceWithVoid();
    }

    /** A member, even if a suspended one. */
    public Uni<Void> refuseUnlessWithin(Network network, UUID organisationId) {
        return repository
                .state(network, organisationId)
                .invoke(state -> DomainException.refuseIf(
                        state != MembershipState.MEMBER && state != MembershipState.SUSPENDED,
                        NetworkProblem.NOT_MEMBER))
                .replaceWithVoid();
    }

    /** For an agent or an agency of the cluster, or for whoever may vote for a member. */
    public Uni<Void> refuseUnlessProposer(Network network) {
        return stakeholders
                .isServed(network.clusterId)
                .chain(serves -> serves
                        ? Uni.createFrom().voidItem()
                        : refuseUnlessMember(
                                network,
                                current.get().actingWith(OrganisationRight.VOTE).organisationId()));
    }

    /** The stay of the organisation that lasts, from its invitation or application on. */
    public Uni<@Nullable Membership> live(Network network, UUID organisationId) {
        return repository.live(network, organisationId);
    }

    public Uni<Void> admit(Membership membership) {
        membership.admit(clock.instant());
        return deeds.record("admitted", membership);
    }

    /** {@code reason}: null where the members voted. */
    public Uni<Void> refuse(Membership membership, @Nullable String reason) {
        membership.refuse(reason, clock.instant());
        return deeds.record("refused", membership);
    }

    /** By its members, who have voted. */
    public Uni<Void> remove(Network network, Membership membership) {
        boolean within = membership.isWithin();
        membership.remove(clock.instant());
        return deeds.record("removed", membership).chain(() -> stop(network, membership, within));
    }

    Uni<Void> suspend(Network network, Membership membership, String reason) {
        membership.suspend(reason);
        return deeds.record("suspended", membership).chain(() -> stop(network, membership, true));
    }

    Uni<Void> leave(Network network, Membership membership) {
        boolean within = membership.isWithin();
        membership.leave(clock.instant());
        return deeds.record("left", membership).chain(() -> stop(network, membership, within));
    }

    /** {@code within}: it could vote, a suspended one in what was opened before. A network whose last member is gone has nobody to decide anything: it ends. */
    private Uni<Void> stop(Network network, Membership membership, boolean within) {
        if (!within) {
            return Uni.createFrom().voidItem();
        }
        return repository
                .members(network)
                .chain(members -> members == 0
                        ? end.dissolve(network)
                        : follow(follower -> follower.stopped(network, membership)));
    }

    /** Two members turned out to be one. */
    Uni<Void> merged(Network network, Membership gone, Membership kept) {
        return follow(follower -> follower.merged(network, gone.organisationId, kept.organisationId));
    }

    private Uni<Void> follow(Function<MembershipFollower, Uni<Void>> step) {
        return OneByOne.each(followers, step);
    }
}
