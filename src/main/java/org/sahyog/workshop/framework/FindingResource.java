package org.sahyog.workshop.framework;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.event.access.ForAudience;
import org.sahyog.practice.PracticeDraft;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/workshops/{workshopId}/framework/findings")
@Tag(name = "Workshop frameworks")
class FindingResource {
    private final Framework framework;
    private final FrameworkReads reads;
    private final Once once;

    FindingResource(Framework framework, FrameworkReads reads, Once once) {
        this.framework = framework;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForAudience
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "writeWorkshopFinding",
            summary = "Tell what works in my cluster, or what is hard",
            description =
                    "For the organisation that you act for, which has seats or organises the workshop, until the framework is closed. With an id of your own, what was typed offline is saved once.")
    public Uni<FindingView> write(
            UUID clusterId, UUID workshopId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull FindingDraft draft) {
        return once.perform(key, draft, FindingView.class, () -> framework.write(clusterId, workshopId, draft));
    }

    @PUT
    @Path("/{findingId}")
    @ForAudience
    @WithTransaction
    @Operation(
            operationId = "changeWorkshopFinding",
            summary = "Change a finding",
            description =
                    "By people of its organisation or of who organises the workshop, until the framework is closed, with the ETag of what you read: two who write at once do not lose each other’s words.")
    public Uni<FindingView> change(
            UUID clusterId,
            UUID workshopId,
            UUID findingId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull FindingDraft draft) {
        return framework.change(clusterId, workshopId, findingId, ifMatch, draft);
    }

    @POST
    @Path("/{findingId}/deletion")
    @ForAudience
    @WithTransaction
    @Operation(
            operationId = "deleteWorkshopFinding",
            summary = "Delete a finding",
            description =
                    "By people of its organisation or of who organises the workshop, until the framework is closed.")
    public Uni<DeletedFindingView> delete(
            UUID clusterId, UUID workshopId, UUID findingId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, DeletedFindingView.class, () -> framework.delete(clusterId, workshopId, findingId));
    }

    @GET
    @Path("/{findingId}")
    @ForAudience
    @Operation(
            operationId = "getWorkshopFinding",
            summary = "One finding",
            description = "For whoever sees the workshop.")
    public Uni<FindingView> get(UUID clusterId, UUID workshopId, UUID findingId) {
        return reads.one(clusterId, workshopId, findingId);
    }

    @GET
    @Path("/{findingId}/practice-draft")
    @ForAudience
    @Operation(
            operationId = "draftPracticeOfFinding",
            summary = "A finding as the draft of a practice",
            description =
                    "What `writePractice` takes, to be completed and sent there, to the cluster of whose practice it is; `linkWorkshopFinding` says then what it became. Its kind and visibility are proposals.")
    public Uni<PracticeDraft> practice(UUID clusterId, UUID workshopId, UUID findingId) {
        return reads.one(clusterId, workshopId, findingId).map(FindingView::practice);
    }

    @POST
    @Path("/{findingId}/outcome")
    @ForAudience
    @WithTransaction
    @Operation(
            operationId = "linkWorkshopFinding",
            summary = "Say what a finding became",
            description =
                    "By people of its organisation or of who organises the workshop, also when the framework is closed. Said again, it holds instead.")
    public Uni<FindingView> became(
            UUID clusterId,
            UUID workshopId,
            UUID findingId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull OutcomeDraft draft) {
        return once.perform(
                key, draft, FindingView.class, () -> framework.became(clusterId, workshopId, findingId, draft));
    }
}
