package org.sahyog.event.invitation;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForEventOrganisers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/events/{eventId}/invitations")
@Tag(name = "Event invitations")
class InvitationResource {
    private final Invitations invitations;
    private final InvitationReads reads;
    private final Once once;

    InvitationResource(Invitations invitations, InvitationReads reads, Once once) {
        this.invitations = invitations;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForEventOrganisers
    @Operation(
            operationId = "listEventInvitations",
            summary = "Who is invited by name, newest first",
            description = "And whether it has registered.")
    public Uni<Page<InvitationView>> newest(UUID clusterId, UUID eventId, @BeanParam PageRequest page) {
        return reads.newest(clusterId, eventId, page);
    }

    @POST
    @ForEventOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "inviteToEvent",
            summary = "Invite an organisation that the audience does not take in",
            description =
                    "By who organises a published event: an organisation of any cluster. Its people are told, see the event, and accept by"
                            + " registering as everybody does; no seats are kept for them. Five hundred for an event at most.")
    public Uni<InvitationView> invite(
            UUID clusterId, UUID eventId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull InvitationDraft draft) {
        return once.perform(
                key, draft, InvitationView.class, () -> invitations.invite(clusterId, eventId, draft.organisationId()));
    }

    @POST
    @Path("/{invitedId}/revocation")
    @ForEventOrganisers
    @WithTransaction
    @Operation(
            operationId = "revokeEventInvitation",
            summary = "Take an invitation back",
            description = "By who organises the event, until the organisation has registered; `invitedId` is its id.")
    public Uni<RevokedInvitationView> revoke(
            UUID clusterId, UUID eventId, UUID invitedId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, RevokedInvitationView.class, () -> invitations.revoke(clusterId, eventId, invitedId));
    }
}
