package org.sahyog.network.member;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.access.ForMembershipReaders;
import org.sahyog.network.access.ForNetworkOfficers;
import org.sahyog.network.access.ForNetworkProposers;
import org.sahyog.network.access.ForNetworkReaders;
import org.sahyog.network.access.ForNetworkSight;
import org.sahyog.network.access.ForTheMembership;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks")
@Tag(name = "Network members")
class MembershipResource {
    private final Joining joining;
    private final MembershipSteps steps;
    private final MembershipReads reads;
    private final Once once;

    MembershipResource(Joining joining, MembershipSteps steps, MembershipReads reads, Once once) {
        this.joining = joining;
        this.steps = steps;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{networkId}/members")
    @ForNetworkReaders
    @Operation(
            operationId = "listNetworkMembers",
            summary = "Who is in the network, or on the way in, earliest first",
            description = "INVITED, APPLIED, MEMBER and SUSPENDED ones unless `state` says which: a row per stay.")
    public Uni<Page<MembershipView>> list(
            UUID clusterId,
            UUID networkId,
            @RestQuery @Parameter(description = "only in this state") @Nullable MembershipState state,
            @BeanParam PageRequest page) {
        return reads.list(clusterId, networkId, state, page);
    }

    @GET
    @Path("/{networkId}/members/{membershipId}")
    @ForMembershipReaders
    @Operation(
            operationId = "getNetworkMember",
            summary = "One stay in the network",
            description = "For its organisation also after it has left.")
    public Uni<MembershipView> get(UUID clusterId, UUID networkId, UUID membershipId) {
        return reads.get(clusterId, networkId, membershipId);
    }

    @POST
    @Path("/{networkId}/invitations")
    @ForNetworkProposers
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.INVITATIONS)
    @Operation(
            operationId = "inviteToNetwork",
            summary = "Invite an organisation of the cluster into the network",
            description =
                    "By officers, by whoever may VOTE for a member, and by agents and agencies. Where officers admit and one of them invites, acceptance makes a member; else the accepted invitation is an application.")
    public Uni<MembershipView> invite(
            UUID clusterId, UUID networkId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull NetworkInvitation draft) {
        return once.perform(
                key,
                draft,
                MembershipView.class,
                () -> joining.invite(clusterId, networkId, draft.organisationId(), draft.message()));
    }

    @POST
    @Path("/{networkId}/applications")
    @ForNetworkSight
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.INVITATIONS)
    @Operation(
            operationId = "applyToNetwork",
            summary = "Ask to come into the network",
            description =
                    "Acting for an active stakeholder of the cluster with the right JOIN_CLUSTER. In an OPEN network it is a member at once. After a refusal the next application waits seven days.")
    public Uni<MembershipView> apply(
            UUID clusterId, UUID networkId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull NetworkApplication draft) {
        return once.perform(
                key, draft, MembershipView.class, () -> joining.apply(clusterId, networkId, draft.message()));
    }

    @POST
    @Path("/{networkId}/members/{membershipId}/acceptance")
    @ForTheMembership
    @WithTransaction
    @Operation(operationId = "acceptNetworkInvitation", summary = "Accept an invitation into the network")
    public Uni<MembershipView> accept(
            UUID clusterId, UUID networkId, UUID membershipId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, MembershipView.class, () -> steps.accept(clusterId, networkId, membershipId));
    }

    @POST
    @Path("/{networkId}/members/{membershipId}/admission")
    @ForNetworkOfficers
    @WithTransaction
    @Operation(
            operationId = "admitToNetwork",
            summary = "Admit an applicant, or an invited organisation as soon as it accepts",
            description = "By officers, where the network’s `admission` says so; else by a proposal of the kind ADMIT.")
    public Uni<MembershipView> admit(
            UUID clusterId, UUID networkId, UUID membershipId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, MembershipView.class, () -> steps.admit(clusterId, networkId, membershipId));
    }

    @POST
    @Path("/{networkId}/members/{membershipId}/refusal")
    @ForNetworkOfficers
    @WithTransaction
    @Operation(operationId = "refuseNetworkMember", summary = "Refuse an application, or take an invitation back")
    public Uni<MembershipView> refuse(
            UUID clusterId,
            UUID networkId,
            UUID membershipId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull NetworkReason draft) {
        return once.perform(
                key,
                draft,
                MembershipView.class,
                () -> steps.refuse(clusterId, networkId, membershipId, draft.reason()));
    }

    @POST
    @Path("/{networkId}/members/{membershipId}/suspension")
    @ForNetworkOfficers
    @WithTransaction
    @Operation(
            operationId = "suspendNetworkMember",
            summary = "Suspend a member",
            description =
                    "It reads on and keeps its vote in what is open already; it neither votes on what is opened later nor holds office until it is readmitted. Only members remove one, by vote.")
    public Uni<MembershipView> suspend(
            UUID clusterId,
            UUID networkId,
            UUID membershipId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull NetworkReason draft) {
        return once.perform(
                key,
                draft,
                MembershipView.class,
                () -> steps.suspend(clusterId, networkId, membershipId, draft.reason()));
    }

    @POST
    @Path("/{networkId}/members/{membershipId}/readmission")
    @ForNetworkOfficers
    @WithTransaction
    @Operation(operationId = "readmitNetworkMember", summary = "End a suspension")
    public Uni<MembershipView> readmit(
            UUID clusterId,
            UUID networkId,
            UUID membershipId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull NetworkReason draft) {
        return once.perform(
                key,
                draft,
                MembershipView.class,
                () -> steps.readmit(clusterId, networkId, membershipId, draft.reason()));
    }

    @POST
    @Path("/{networkId}/members/{membershipId}/withdrawal")
    @ForTheMembership
    @WithTransaction
    @Operation(
            operationId = "leaveNetwork",
            summary = "Leave the network, or take an application back, or decline an invitation",
            description =
                    "Always possible. Answers what the organisation still owes: that stays owed. Its offices end and its votes in open proposals count no longer. With its last member a network ends.")
    public Uni<LeavingView> leave(UUID clusterId, UUID networkId, UUID membershipId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, LeavingView.class, () -> steps.leave(clusterId, networkId, membershipId));
    }
}
