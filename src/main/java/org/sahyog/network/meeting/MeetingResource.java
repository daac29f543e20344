package org.sahyog.network.meeting;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.access.ForNetworkKeepers;
import org.sahyog.network.access.ForNetworkObservers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks/{networkId}/meetings")
@Tag(name = "Meetings")
class MeetingResource {
    private final Meetings meetings;
    private final MeetingReads reads;
    private final Once once;

    MeetingResource(Meetings meetings, MeetingReads reads, Once once) {
        this.meetings = meetings;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForNetworkObservers
    @Operation(operationId = "listMeetings", summary = "The network’s meetings, latest first")
    public Uni<Page<MeetingListItem>> list(
            UUID clusterId,
            UUID networkId,
            @RestQuery @Parameter(description = "only in this state") @Nullable MeetingState state,
            @BeanParam PageRequest page) {
        return reads.list(clusterId, networkId, state, page);
    }

    @GET
    @Path("/{meetingId}")
    @ForNetworkObservers
    @Operation(
            operationId = "getMeeting",
            summary = "A meeting with its agenda",
            description = "What was written down about it is its register (`registerId`), version by version.")
    public Uni<MeetingView> get(UUID clusterId, UUID networkId, UUID meetingId) {
        return reads.get(clusterId, networkId, meetingId);
    }

    @POST
    @ForNetworkKeepers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "planMeeting",
            summary = "Call a meeting",
            description =
                    "By the network’s leader or secretary, within two years from now, with a venue, a link or both. One that has been already is entered with `recordMeeting`.")
    public Uni<MeetingView> plan(
            UUID clusterId, UUID networkId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull MeetingDraft draft) {
        return once.perform(key, draft, MeetingView.class, () -> meetings.plan(clusterId, networkId, draft));
    }

    @PUT
    @Path("/{meetingId}")
    @ForNetworkKeepers
    @WithTransaction
    @Operation(
            operationId = "changeMeeting",
            summary = "Change a meeting that is planned",
            description =
                    "By the network’s leader or secretary; also to another time where nobody came. Send all fields with the ETag that you read in If-Match.")
    public Uni<MeetingView> change(
            UUID clusterId,
            UUID networkId,
            UUID meetingId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull MeetingDraft draft) {
        return meetings.change(clusterId, networkId, meetingId, ifMatch, draft);
    }

    @POST
    @Path("/{meetingId}/cancellation")
    @ForNetworkKeepers
    @WithTransaction
    @Operation(operationId = "cancelMeeting", summary = "Call off a meeting that is planned")
    public Uni<MeetingView> cancel(
            UUID clusterId,
            UUID networkId,
            UUID meetingId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull MeetingCancellation cancellation) {
        return once.perform(
                key,
                cancellation,
                MeetingView.class,
                () -> meetings.cancel(clusterId, networkId, meetingId, cancellation.reason()));
    }

    @POST
    @Path("/{meetingId}/confirmation")
    @ForNetworkKeepers
    @WithTransaction
    @Operation(
            operationId = "confirmRegister",
            summary = "Confirm what is written down about a meeting",
            description =
                    "The latest version, once. From then on it is corrected and added to with a reason only; what was confirmed stays readable.")
    public Uni<MeetingView> confirm(
            UUID clusterId,
            UUID networkId,
            UUID meetingId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull MeetingConfirmation confirmation) {
        return once.perform(
                key,
                confirmation,
                MeetingView.class,
                () -> meetings.confirm(clusterId, networkId, meetingId, confirmation.number()));
    }
}
