package org.sahyog.practice.comment;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;

@Path("/clusters/{clusterId}/practices/{practiceId}/comments")
@Tag(name = "Practice questions")
class CommentResource {
    private final Comments comments;
    private final CommentReads reads;
    private final Once once;

    CommentResource(Comments comments, CommentReads reads, Once once) {
        this.comments = comments;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{commentId}")
    @ForSignedIn
    @Operation(
            operationId = "getPracticeComment",
            summary = "A question or an answer",
            description =
                    "For whoever reads the practice. What is hidden is seen by the organisation for which it was written and by those who serve the cluster.")
    public Uni<CommentView> get(UUID clusterId, UUID practiceId, UUID commentId) {
        return reads.get(clusterId, practiceId, commentId);
    }

    @PUT
    @Path("/{commentId}")
    @ForSignedIn
    @WithTransaction
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "changePracticeComment",
            summary = "Change a question or an answer of mine",
            description =
                    "By people of the organisation for which it was written. Send the ETag that you read in If-Match. How it read before is not kept.")
    public Uni<CommentView> change(
            UUID clusterId,
            UUID practiceId,
            UUID commentId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull CommentRevision revision) {
        return comments.change(clusterId, practiceId, commentId, ifMatch, revision);
    }

    @POST
    @Path("/{commentId}/deletion")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "deletePracticeComment",
            summary = "Delete a question or an answer of mine",
            description =
                    "By people of the organisation for which it was written, also when they see the practice no longer. Nothing of it is kept; the answers to a question go out of sight with it.")
    public Uni<DeletedCommentView> delete(
            UUID clusterId, UUID practiceId, UUID commentId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, DeletedCommentView.class, () -> comments.delete(clusterId, practiceId, commentId));
    }
}
