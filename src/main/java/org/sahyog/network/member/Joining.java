package org.sahyog.network.member;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.network.Network;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.NetworkRepository;
import org.sahyog.shared.Ids;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** The ways into a network: being invited, and asking. */
@ApplicationScoped
class Joining {
    /** Nobody asks again and again: so long after a refusal an application waits. */
    private static final Duration AFTER_REFUSAL = Duration.ofDays(7);

    private final NetworkRepository networks;
    private final MembershipRepository repository;
    private final Memberships memberships;
    private final MembershipDeeds deeds;
    private final Documents documents;
    private final CurrentCaller current;
    private final CurrentRequest request;
    private final Clock clock;

    Joining(
            NetworkRepository networks,
            MembershipRepository repository,
            Memberships memberships,
            MembershipDeeds deeds,
            Documents documents,
            CurrentCaller current,
            CurrentRequest request,
            Clock clock) {
        this.networks = networks;
        this.repository = repository;
        this.memberships = memberships;
        this.deeds = deeds;
        this.documents = documents;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    /** An officer who may admit does so by inviting; of others, agents included, an invitation is a suggestion. */
    Uni<MembershipView> invite(UUID clusterId, UUID networkId, UUID organisationId, @Nullable String message) {
        Caller inviter = current.get();
        return networks.refuseUnlessStakeholder(clusterId, organisationId)
                .chain(() -> networks.lockActive(clusterId, networkId))
                .call(network -> refuseIfLive(network, organisationId))
                .chain(network -> holdsOffice(network, inviter)
                        .call(officer ->
                                officer ? Uni.createFrom().voidItem() : memberships.refuseUnlessProposer(network))
                        .map(officer -> invited(network, organisationId, officer)))
                .chain(invited -> add("invited", invited, message));
    }

    private Membership invited(Network network, UUID organisationId, boolean officer) {
        boolean admitted = network.isOpen() || (officer && !network.admitsByVote());
        return Membership.invite(Ids.next(), network.clusterId, network.id, organisationId, admitted, clock.instant());
    }

    private Uni<Boolean> holdsOffice(Network network, Caller inviter) {
        ActingFor acting = inviter.actingFor();
        return acting == null
                ? Uni.createFrom().item(false)
                : repository.holdsOffice(network, inviter.id(), acting.organisationId());
    }

    /** In an open network, whoever asks is in. */
    Uni<MembershipView> apply(UUID clusterId, UUID networkId, @Nullable String message) {
        UUID organisation =
                current.get().actingWith(OrganisationRight.JOIN_CLUSTER).organisationId();
        return networks.refuseUnlessStakeholder(clusterId, organisation)
                .chain(() -> networks.lockActive(clusterId, networkId))
                .call(network -> refuseIfLive(network, organisation))
                .invoke(Network::refuseUnlessOpenToApplications)
                .call(network -> refuseSoonAfterRefusal(network, organisation))
                .chain(network -> network.isOpen()
                        ? add("joined", begun(network, organisation), message)
                        : add("applied", asked(network, organisation), message));
    }

    private Membership begun(Network network, UUID organisation) {
        return Membership.begin(Ids.next(), network.clusterId, network.id, organisation, clock.instant());
    }

    private Membership asked(Network network, UUID organisation) {
        return Membership.apply(Ids.next(), network.clusterId, network.id, organisation, clock.instant());
    }

    private Uni<Void> refuseIfLive(Network network, UUID organisationId) {
        return repository
                .state(network, organisationId)
                .invoke(state -> DomainException.refuseIf(state != null, NetworkProblem.MEMBERSHIP_LIVE, state))
                .replaceWithVoid();
    }

    private Uni<Void> refuseSoonAfterRefusal(Network network, UUID organisationId) {
        return repository
                .refusedAt(network, organisationId)
                .invoke(refused -> refuseBefore(refused.equals(Instant.MIN) ? refused : refused.plus(AFTER_REFUSAL)))
                .replaceWithVoid();
    }

    private void refuseBefore(Instant earliest) {
        if (earliest.isAfter(clock.instant())) {
            throw new DomainException(NetworkProblem.REFUSED_LATELY, earliest.toString()).with("applyFrom", earliest);
        }
    }

    private Uni<MembershipView> add(String step, Membership membership, @Nullable String message) {
        membership.message = message;
        membership.author = request.author();
        return repository
                .insert(membership)
                .chain(() -> deeds.record(step, membership))
                .chain(() -> documents.written(
                        MembershipReads.ONE,
                        Tuple.of(membership.clusterId, membership.networkId, membership.id),
                        MembershipView.class));
    }
}
