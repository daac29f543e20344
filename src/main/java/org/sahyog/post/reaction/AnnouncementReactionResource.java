package org.sahyog.post.reaction;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.post.Board;
import org.sahyog.post.view.PostView;
import org.sahyog.shared.idempotency.Once;

/** What readers say to a post without words. */
@Path("/clusters/{clusterId}/announcements")
@Tag(name = "Announcements")
class AnnouncementReactionResource {
    private final Reactions reactions;
    private final Once once;

    AnnouncementReactionResource(Reactions reactions, Once once) {
        this.reactions = reactions;
        this.once = once;
    }

    @POST
    @Path("/{postId}/reaction")
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "reactToAnnouncement",
            summary = "Say something to it without words",
            description = "Each person one thing; to say another, take back the first.")
    public Uni<PostView> react(
            UUID clusterId, UUID postId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ReactionDraft reaction) {
        return once.perform(
                key,
                reaction,
                PostView.class,
                () -> reactions.react(Board.ofCluster(clusterId), postId, reaction.kind()));
    }

    @POST
    @Path("/{postId}/reaction-withdrawal")
    @ForStakeholders
    @WithTransaction
    @Operation(operationId = "takeBackAnnouncementReaction", summary = "Take back what one said without words")
    public Uni<PostView> takeBack(UUID clusterId, UUID postId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PostView.class, () -> reactions.takeBack(Board.ofCluster(clusterId), postId));
    }
}
