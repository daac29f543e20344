package org.sahyog.network.meeting.resolution;

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
import org.sahyog.network.access.ForNetworkKeepers;
import org.sahyog.network.access.ForNetworkObservers;
import org.sahyog.network.meeting.MeetingReads;
import org.sahyog.network.proposal.ProposalDraft;
import org.sahyog.network.task.TaskDraft;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks/{networkId}/meetings/{meetingId}/resolutions")
@Tag(name = "Meetings")
class ResolutionResource {
    private final Resolutions resolutions;
    private final MeetingReads meetings;
    private final ResolutionReads reads;
    private final Once once;

    ResolutionResource(Resolutions resolutions, MeetingReads meetings, ResolutionReads reads, Once once) {
        this.resolutions = resolutions;
        this.meetings = meetings;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForNetworkObservers
    @Operation(operationId = "listResolutions", summary = "What a meeting resolved, and what came of it")
    public Uni<Page<ResolutionView>> list(UUID clusterId, UUID networkId, UUID meetingId, @BeanParam PageRequest page) {
        return meetings.get(clusterId, networkId, meetingId)
                .chain(() -> reads.list(clusterId, networkId, meetingId, page));
    }

    @POST
    @ForNetworkKeepers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "recordResolution",
            summary = "Write down what a meeting resolved",
            description = "By the network’s leader or secretary, of a meeting that was held.")
    public Uni<ResolutionView> record(
            UUID clusterId,
            UUID networkId,
            UUID meetingId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ResolutionDraft draft) {
        return once.perform(
                key, draft, ResolutionView.class, () -> resolutions.record(clusterId, networkId, meetingId, draft));
    }

    @POST
    @Path("/{resolutionId}/proposal")
    @ForNetworkKeepers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "proposeResolution",
            summary = "Put a resolution to the vote of all members",
            description =
                    "Opens a proposal by the rules of `openProposal`, in the same step; a resolution becomes something once.")
    public Uni<ResolutionView> propose(
            UUID clusterId,
            UUID networkId,
            UUID meetingId,
            UUID resolutionId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ProposalDraft draft) {
        return once.perform(
                key,
                draft,
                ResolutionView.class,
                () -> resolutions.propose(clusterId, networkId, meetingId, resolutionId, draft));
    }

    @POST
    @Path("/{resolutionId}/task")
    @ForNetworkKeepers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "assignResolution",
            summary = "Make a resolution somebody’s task",
            description =
                    "Gives a task by the rules of `giveTask`, in the same step; a resolution becomes something once.")
    public Uni<ResolutionView> assign(
            UUID clusterId,
            UUID networkId,
            UUID meetingId,
            UUID resolutionId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TaskDraft draft) {
        return once.perform(
                key,
                draft,
                ResolutionView.class,
                () -> resolutions.assign(clusterId, networkId, meetingId, resolutionId, draft));
    }
}
