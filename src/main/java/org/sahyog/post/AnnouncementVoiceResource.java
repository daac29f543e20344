package org.sahyog.post;

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
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.moderation.AppealDraft;
import org.sahyog.shared.moderation.ReportDraft;

/** What readers say to a post, and to its being there. */
@Path("/clusters/{clusterId}/announcements")
@Tag(name = "Announcements")
class AnnouncementVoiceResource {
    private final Reactions reactions;
    private final ReportedPosts reported;
    private final Once once;

    AnnouncementVoiceResource(Reactions reactions, ReportedPosts reported, Once once) {
        this.reactions = reactions;
        this.reported = reported;
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

    @POST
    @Path("/{postId}/reports")
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "reportAnnouncement",
            summary = "Report an announcement or a reply",
            description =
                    "To those who serve the cluster, who do not learn who reported it. Each person once, until it is decided.")
    public Uni<PostView> report(
            UUID clusterId, UUID postId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ReportDraft report) {
        return once.perform(
                key, report, PostView.class, () -> reported.report(Board.ofCluster(clusterId), postId, report));
    }

    @POST
    @Path("/{postId}/appeal")
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "appealForAnnouncement",
            summary = "Ask that what was hidden be shown again",
            description = "By people of the organisation for which it was written; once each time that it is hidden.")
    public Uni<PostView> appeal(
            UUID clusterId, UUID postId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull AppealDraft appeal) {
        return once.perform(
                key, appeal, PostView.class, () -> reported.appeal(Board.ofCluster(clusterId), postId, appeal));
    }
}
