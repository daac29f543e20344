package org.sahyog.practice.thanks;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.practice.comment.CommentView;
import org.sahyog.practice.view.PracticeView;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/practices")
@Tag(name = "Practice questions")
class ThanksResource {
    private final Thanks thanks;
    private final Once once;

    ThanksResource(Thanks thanks, Once once) {
        this.thanks = thanks;
        this.once = once;
    }

    @POST
    @Path("/{practiceId}/thanks")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "thankForPractice",
            summary = "Thank for a practice",
            description =
                    "Each person once; not for what is of an organisation of yours. How many thanked is told, not who.")
    public Uni<PracticeView> thank(UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PracticeView.class, () -> thanks.thank(clusterId, practiceId));
    }

    @POST
    @Path("/{practiceId}/thanks-withdrawal")
    @ForSignedIn
    @WithTransaction
    @Operation(operationId = "takeBackPracticeThanks", summary = "Take back the thanks for a practice")
    public Uni<PracticeView> takeBack(UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PracticeView.class, () -> thanks.takeBack(clusterId, practiceId));
    }

    @POST
    @Path("/{practiceId}/comments/{commentId}/thanks")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "thankForPracticeComment",
            summary = "Thank for an answer or a question",
            description =
                    "Each person once; not for what is of an organisation of yours. How many thanked is told, not who.")
    public Uni<CommentView> thankForComment(
            UUID clusterId, UUID practiceId, UUID commentId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, CommentView.class, () -> thanks.thankForComment(clusterId, practiceId, commentId));
    }

    @POST
    @Path("/{practiceId}/comments/{commentId}/thanks-withdrawal")
    @ForSignedIn
    @WithTransaction
    @Operation(
            operationId = "takeBackPracticeCommentThanks",
            summary = "Take back the thanks for an answer or a question")
    public Uni<CommentView> takeBackForComment(
            UUID clusterId, UUID practiceId, UUID commentId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, CommentView.class, () -> thanks.takeBackForComment(clusterId, practiceId, commentId));
    }
}
