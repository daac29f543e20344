package org.sahyog.network.member;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.NetworkRepository;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;

/** What officers decide about an organisation, and what it decides itself. */
@ApplicationScoped
class MembershipSteps {
    private final NetworkRepository networks;
    private final MembershipRepository repository;
    private final Memberships memberships;
    private final MembershipDeeds deeds;
    private final List<OpenObligations> obligations;
    private final Documents documents;
    private final CurrentCaller current;
    private final Clock clock;

    MembershipSteps(
            NetworkRepository networks,
            MembershipRepository repository,
            Memberships memberships,
            MembershipDeeds deeds,
            @All List<OpenObligations> obligations,
            Documents documents,
            CurrentCaller current,
            Clock clock) {
        this.networks = networks;
        this.repository = repository;
        this.memberships = memberships;
        this.deeds = deeds;
        this.obligations = obligations;
        this.documents = documents;
        this.current = current;
        this.clock = clock;
    }

    Uni<MembershipView> accept(UUID clusterId, UUID networkId, UUID id) {
        return step(clusterId, networkId, id, (network, membership) -> {
            refuseUnlessOwn(membership);
            membership.accept(clock.instant());
            return deeds.record("accepted", membership);
        });
    }

    Uni<MembershipView> admit(UUID clusterId, UUID networkId, UUID id) {
        return step(clusterId, networkId, id, (network, membership) -> {
            membership.refuseUnlessWaiting();
            DomainException.refuseIf(network.admitsByVote(), NetworkProblem.BY_VOTE);
            return memberships.admit(membership);
        });
    }

    /** An invitation is taken back by officers also where members vote about who comes in. */
    Uni<MembershipView> refuse(UUID clusterId, UUID networkId, UUID id, String reason) {
        return step(clusterId, networkId, id, (network, membership) -> {
            membership.refuseUnlessWaiting();
            boolean application = membership.state == MembershipState.APPLIED;
            DomainException.refuseIf(application && network.admitsByVote(), NetworkProblem.BY_VOTE);
            return memberships.refuse(membership, reason);
        });
    }

    Uni<MembershipView> suspend(UUID clusterId, UUID networkId, UUID id, String reason) {
        return step(clusterId, networkId, id, (network, membership) -> {
            boolean own = current.get().in(membership.organisationId).isPresent();
            DomainException.refuseIf(own, NetworkProblem.OWN_SUSPENSION);
            return memberships.suspend(network, membership, reason);
        });
    }

    Uni<MembershipView> readmit(UUID clusterId, UUID networkId, UUID id, String reason) {
        return step(clusterId, networkId, id, (network, membership) -> {
            membership.readmit(reason);
            return deeds.record("readmitted", membership);
        });
    }

    Uni<LeavingView> leave(UUID clusterId, UUID networkId, UUID id) {
        return step(clusterId, networkId, id, (network, membership) -> {
                    refuseUnlessOwn(membership);
                    return memberships.leave(network, membership);
                })
                .chain(left -> owed(clusterId, left).map(owed -> new LeavingView(left, owed)));
    }

    private Uni<List<OpenObligation>> owed(UUID clusterId, MembershipView left) {
        return OneByOne.all(obligations, each -> each.of(clusterId, left.networkId(), left.organisationId()))
                .map(parts -> parts.stream().flatMap(List::stream).toList());
    }

    private Uni<MembershipView> step(
            UUID clusterId, UUID networkId, UUID id, BiFunction<Network, Membership, Uni<Void>> step) {
        return networks.lockActive(clusterId, networkId)
                .chain(network -> repository.get(network, id).chain(membership -> step.apply(network, membership)))
                .chain(() -> documents.written(
                        MembershipReads.ONE, Tuple.of(clusterId, networkId, id), MembershipView.class));
    }

    private void refuseUnlessOwn(Membership membership) {
        ActingFor acting = current.get().actingWith(OrganisationRight.JOIN_CLUSTER);
        DomainException.refuseIf(!acting.ids().contains(membership.organisationId), NetworkProblem.NOT_YOUR_MEMBERSHIP);
    }
}
