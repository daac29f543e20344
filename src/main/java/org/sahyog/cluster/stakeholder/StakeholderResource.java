package org.sahyog.cluster.stakeholder;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ClusterRights;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.cluster.access.ForStakeholdersAndItself;
import org.sahyog.cluster.access.ForTheStakeholder;
import org.sahyog.cluster.access.Standing;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters")
@Tag(name = "Stakeholders")
class StakeholderResource {

    private final Stakeholders stakeholders;
    private final StakeholderReads reads;
    private final ClusterRights rights;
    private final CurrentCaller caller;
    private final Once once;

    StakeholderResource(
            Stakeholders stakeholders, StakeholderReads reads, ClusterRights rights, CurrentCaller caller, Once once) {
        this.stakeholders = stakeholders;
        this.reads = reads;
        this.rights = rights;
        this.caller = caller;
        this.once = once;
    }

    @GET
    @Path("/{clusterId}/stakeholders")
    @ForStakeholders
    @Operation(
            operationId = "listStakeholders",
            summary = "The organisations of the cluster by name",
            description = "PENDING, INVITED and ACTIVE ones unless `state` says which.")
    public Uni<Page<StakeholderView>> list(
            UUID clusterId,
            @RestQuery @Parameter(description = "only in this state") @Nullable StakeholderState state,
            @RestQuery
                    @Parameter(
                            description = "only of this kind",
                            schema = @Schema(implementation = OrganisationKind.class))
                    @Pattern(regexp = "FIRM|INSTITUTION|AGENCY", message = "{sahyog.one-of}")
                    @Nullable
                    String kind,
            @RestQuery @Size(max = 100) @Parameter(description = "a part of the name or of a product") @Nullable
                    String q,
            @BeanParam PageRequest page) {
        return serves(clusterId).chain(serves -> reads.list(clusterId, state, kind, q, caller.get(), serves, page));
    }

    @GET
    @Path("/{clusterId}/stakeholders/{stakeholderId}")
    @ForStakeholdersAndItself
    @Operation(operationId = "getStakeholder", summary = "An organisation of the cluster, or one that asks to be")
    public Uni<StakeholderView> get(UUID clusterId, UUID stakeholderId) {
        return serves(clusterId).chain(serves -> reads.get(clusterId, stakeholderId, caller.get(), serves));
    }

    private Uni<Boolean> serves(UUID clusterId) {
        return rights.of(caller.get(), clusterId).map(Standing::serves);
    }

    @POST
    @Path("/{clusterId}/join-requests")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.INVITATIONS)
    @Operation(
            operationId = "askToJoinCluster",
            summary = "Ask to join the cluster",
            description =
                    "Acting for an organisation with the right JOIN_CLUSTER. An agent, or two members, confirm. Find the cluster with GET /cluster-cards.")
    public Uni<StakeholderView> ask(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull JoinRequestDraft draft) {
        return once.perform(key, draft, StakeholderView.class, () -> stakeholders.ask(clusterId, draft.message()));
    }

    @POST
    @Path("/{clusterId}/invitations")
    @ForCdas
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.INVITATIONS)
    @Operation(
            operationId = "inviteOrganisation",
            summary = "Invite an organisation into the cluster",
            description = "Its people accept with POST .../acceptance.")
    public Uni<StakeholderView> invite(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull InvitationDraft draft) {
        return once.perform(
                key, draft, StakeholderView.class, () -> stakeholders.invite(clusterId, draft.organisationId()));
    }

    @POST
    @Path("/{clusterId}/stakeholders/{stakeholderId}/confirmation")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "confirmStakeholder",
            summary = "Confirm a request to join",
            description =
                    "By an agent or agency it is ACTIVE at once. Whoever may VOTE for a member organisation vouches for it; with the second member it is ACTIVE. Nobody confirms their own request.")
    public Uni<StakeholderView> confirm(UUID clusterId, UUID stakeholderId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, StakeholderView.class, () -> stakeholders.confirm(clusterId, stakeholderId));
    }

    @POST
    @Path("/{clusterId}/stakeholders/{stakeholderId}/refusal")
    @ForCdas
    @WithTransaction
    @Operation(operationId = "refuseStakeholder", summary = "Refuse a request, or take an invitation back")
    public Uni<StakeholderView> refuse(
            UUID clusterId, UUID stakeholderId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull RefusalDraft refusal) {
        return once.perform(
                key,
                refusal,
                StakeholderView.class,
                () -> stakeholders.refuse(clusterId, stakeholderId, refusal.reason()));
    }

    @POST
    @Path("/{clusterId}/stakeholders/{stakeholderId}/acceptance")
    @ForTheStakeholder
    @WithTransaction
    @Operation(operationId = "acceptClusterInvitation", summary = "Accept the invitation into the cluster")
    public Uni<StakeholderView> accept(UUID clusterId, UUID stakeholderId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, StakeholderView.class, () -> stakeholders.accept(clusterId, stakeholderId));
    }

    @POST
    @Path("/{clusterId}/stakeholders/{stakeholderId}/withdrawal")
    @ForTheStakeholder
    @WithTransaction
    @Operation(
            operationId = "leaveCluster",
            summary = "Leave the cluster, or take a request back",
            description = "Always possible; declines an invitation too.")
    public Uni<StakeholderView> withdraw(UUID clusterId, UUID stakeholderId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, StakeholderView.class, () -> stakeholders.withdraw(clusterId, stakeholderId));
    }
}
