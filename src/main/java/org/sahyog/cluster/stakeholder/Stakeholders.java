package org.sahyog.cluster.stakeholder;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.Ids;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** Asking to join, vouching, inviting, leaving. Every method runs in the transaction of its caller. */
@ApplicationScoped
public class Stakeholders {

    private final StakeholderRepository repository;
    private final StakeholderDeeds deeds;
    private final StakeholderFollowers followers;
    private final Documents documents;
    private final ClusterMembership membership;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    Stakeholders(
            StakeholderRepository repository,
            StakeholderDeeds deeds,
            StakeholderFollowers followers,
            Documents documents,
            ClusterMembership membership,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.deeds = deeds;
        this.followers = followers;
        this.documents = documents;
        this.membership = membership;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    /** Organisations just entered by an agent of the cluster, who is enough to make them members. */
    public Uni<Void> enterAll(UUID clusterId, List<UUID> organisationIds) {
        Instant now = clock.instant();
        List<Stakeholder> entered = organisationIds.stream()
                .map(organisation -> signed(Stakeholder.enter(Ids.next(), clusterId, organisation, now)))
                .toList();
        return repository.insertAll(entered).chain(() -> deeds.record("stakeholder.entered", entered));
    }

    Uni<StakeholderView> enter(UUID clusterId, UUID organisationId) {
        Stakeholder entered = Stakeholder.enter(Ids.next(), clusterId, organisationId, clock.instant());
        return add("stakeholder.entered", entered);
    }

    Uni<StakeholderView> ask(UUID clusterId, @Nullable String message) {
        UUID organisation =
                caller.get().actingWith(OrganisationRight.JOIN_CLUSTER).organisationId();
        return add("stakeholder.asked", Stakeholder.ask(Ids.next(), clusterId, organisation, message, clock.instant()));
    }

    Uni<StakeholderView> invite(UUID clusterId, UUID organisationId) {
        return repository
                .refuseUnknown(organisationId)
                .chain(() -> add(
                        "stakeholder.invited",
                        Stakeholder.invite(Ids.next(), clusterId, organisationId, clock.instant())));
    }

    /** One agent or agency is enough, and two members are; for a member it is a vote. */
    Uni<StakeholderView> confirm(UUID clusterId, UUID id) {
        return membership
                .isServed(clusterId)
                .chain(serves -> serves ? confirmAsAgent(clusterId, id) : vouch(clusterId, id));
    }

    private Uni<StakeholderView> confirmAsAgent(UUID clusterId, UUID id) {
        return repository.get(clusterId, id).invoke(this::refuseOwn).chain(this::confirmAsAgent);
    }

    private Uni<StakeholderView> vouch(UUID clusterId, UUID id) {
        ActingFor voucher = caller.get().actingWith(OrganisationRight.VOTE);
        return repository.get(clusterId, id).invoke(this::refuseOwn).chain(asking -> vouch(asking, voucher));
    }

    private Uni<StakeholderView> confirmAsAgent(Stakeholder stakeholder) {
        stakeholder.confirm(clock.instant());
        return recorded("stakeholder.confirmed", stakeholder);
    }

    private Uni<StakeholderView> vouch(Stakeholder stakeholder, ActingFor voucher) {
        stakeholder.refuseUnlessPending();
        Caller member = caller.get();
        return repository
                .refuseIfVouched(stakeholder.id, member, voucher)
                .call(() -> repository.vouch(stakeholder, member, voucher, clock.instant()))
                .invoke(before -> stakeholder.vouched(before + 1, clock.instant()))
                .chain(() ->
                        recorded(stakeholder.active() ? "stakeholder.confirmed" : "stakeholder.vouched", stakeholder));
    }

    Uni<StakeholderView> refuse(UUID clusterId, UUID id, String reason) {
        return repository
                .get(clusterId, id)
                .invoke(stakeholder -> stakeholder.refuse(reason, clock.instant()))
                .chain(stakeholder -> recorded("stakeholder.refused", stakeholder));
    }

    Uni<StakeholderView> accept(UUID clusterId, UUID id) {
        return itself(clusterId, id, "stakeholder.accepted", own -> own.accept(clock.instant()));
    }

    Uni<StakeholderView> withdraw(UUID clusterId, UUID id) {
        return itself(clusterId, id, "stakeholder.left", own -> own.withdraw(clock.instant()))
                .call(left -> followers.left(clusterId, left.organisationId()));
    }

    private Uni<StakeholderView> itself(UUID clusterId, UUID id, String verb, Consumer<Stakeholder> step) {
        UUID acting = caller.get().actingWith(OrganisationRight.JOIN_CLUSTER).organisationId();
        return repository
                .get(clusterId, id)
                .invoke(own -> DomainException.refuseIf(
                        !own.organisationId.equals(acting), ClusterProblem.NOT_YOUR_STAKEHOLDER))
                .invoke(step)
                .chain(own -> recorded(verb, own));
    }

    private Uni<StakeholderView> add(String verb, Stakeholder stakeholder) {
        return repository
                .refuseIfLive(stakeholder.clusterId, stakeholder.organisationId)
                .chain(() -> repository.insert(signed(stakeholder)))
                .chain(() -> recorded(verb, stakeholder));
    }

    private Uni<StakeholderView> recorded(String verb, Stakeholder stakeholder) {
        return deeds.record(verb, List.of(stakeholder))
                .chain(() -> documents.written(StakeholderReads.ONE, Tuple.of(stakeholder.id), StakeholderView.class));
    }

    private Stakeholder signed(Stakeholder stakeholder) {
        stakeholder.author = request.author();
        return stakeholder;
    }

    private void refuseOwn(Stakeholder stakeholder) {
        DomainException.refuseIf(caller.get().in(stakeholder.organisationId).isPresent(), ClusterProblem.OWN_REQUEST);
    }
}
