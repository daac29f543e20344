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
import org.sahyog.network.access.ForNetworkInsiders;
import org.sahyog.network.access.ForNetworkMembers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.moderation.AppealDraft;
import org.sahyog.shared.moderation.ReportDraft;

/** What readers say to a post, and to its being there. */
@Path("/clusters/{clusterId}/networks/{networkId}/posts")
@Tag(name = "Posts")
class NetworkPostVoiceResource {
    private final Reactions reactions;
    private final ReportedPosts reported;
    private final Once once;

    NetworkPostVoiceResource(Reactions reactions, ReportedPosts reported, Once once) {
        this.reactions = reactions;
        this.reported = reported;
        this.once = once;
    }

    @POST
    @Path("/{postId}/reaction")
    @ForNetworkMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "reactToPost",
            summary = "Say something to it without words",
            description = "Each person one thing; to say another, take back the first.")
    public Uni<PostView> react(
            UUID clusterId,
            UUID networkId,
            UUID postId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ReactionDraft reaction) {
        return once.perform(
                key,
                reaction,
                PostView.class,
                () -> reactions.react(Board.ofNetwork(clusterId, networkId), postId, reaction.kind()));
    }

    @POST
    @Path("/{postId}/reaction-withdrawal")
    @ForNetworkInsiders
    @WithTransaction
    @Operation(operationId = "takeBackReaction", summary = "Take back what one said without words")
    public Uni<PostView> takeBack(UUID clusterId, UUID networkId, UUID postId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key, PostView.class, () -> reactions.takeBack(Board.ofNetwork(clusterId, networkId), postId));
    }

    @POST
    @Path("/{postId}/reports")
    @ForNetworkInsiders
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "reportPost",
            summary = "Report a post or a reply",
            description =
                    "To the officers of the network, who do not learn who reported it. Each person once, until it is decided. Where the network has no officer who may decide about it, it is hidden once several members reported it, until officers decide.")
    public Uni<PostView> report(
            UUID clusterId,
            UUID networkId,
            UUID postId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ReportDraft report) {
        return once.perform(
                key,
                report,
                PostView.class,
                () -> reported.report(Board.ofNetwork(clusterId, networkId), postId, report));
    }

    @POST
    @Path("/{postId}/appeal")
    @ForNetworkMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "appealForPost",
            summary = "Ask that what was hidden be shown again",
            description = "By people of the organisation for which it was written; once each time that it is hidden.")
    public Uni<PostView> appeal(
            UUID clusterId,
            UUID networkId,
            UUID postId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull AppealDraft appeal) {
        return once.perform(
                key,
                appeal,
                PostView.class,
                () -> reported.appeal(Board.ofNetwork(clusterId, networkId), postId, appeal));
    }
}
