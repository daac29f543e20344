package org.sahyog.post;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForOrganisers;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.post.view.PostReads;
import org.sahyog.post.view.PostVersionView;
import org.sahyog.post.view.PostView;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/announcements")
@Tag(name = "Announcements")
class AnnouncementResource {
    private final Posts posts;
    private final PostReads reads;
    private final Once once;

    AnnouncementResource(Posts posts, PostReads reads, Once once) {
        this.posts = posts;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForOrganisers
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "announce",
            summary = "Announce something to the cluster",
            description =
                    "By its agents, its agencies, and institutions of it with the right ORGANISE_EVENTS. Markdown; HTML and links that run programs are refused.")
    public Uni<PostView> write(UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull PostDraft draft) {
        return once.perform(key, draft, PostView.class, () -> posts.write(Board.ofCluster(clusterId), draft));
    }

    @GET
    @ForStakeholders
    @Operation(
            operationId = "listAnnouncements",
            summary = "What was announced to the cluster, newest first",
            description = "What is muted is left out; replies stand below their announcement.")
    public Uni<Page<PostView>> feed(UUID clusterId, @BeanParam @Valid PostFilter filter, @BeanParam PageRequest page) {
        return reads.feed(Board.ofCluster(clusterId), filter, page);
    }

    @GET
    @Path("/{postId}")
    @ForStakeholders
    @Operation(
            operationId = "getAnnouncement",
            summary = "An announcement or a reply",
            description = "What is hidden is seen by those who wrote it alone, with the reason.")
    public Uni<PostView> get(UUID clusterId, UUID postId) {
        return reads.get(Board.ofCluster(clusterId), postId);
    }

    @GET
    @Path("/{postId}/versions")
    @ForStakeholders
    @Operation(
            operationId = "listAnnouncementVersions",
            summary = "Every text that it had, newest first",
            description = "For everyone who sees it.")
    public Uni<Page<PostVersionView>> versions(UUID clusterId, UUID postId, @BeanParam PageRequest page) {
        return reads.versions(Board.ofCluster(clusterId), postId, page);
    }

    @PUT
    @Path("/{postId}")
    @ForStakeholders
    @WithTransaction
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "changeAnnouncement",
            summary = "Change a post or a reply of mine",
            description =
                    "By people of the organisation for which it was written. Send all of it with the ETag that you read in If-Match.")
    public Uni<PostView> change(
            UUID clusterId,
            UUID postId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull PostRevision revision) {
        return posts.change(Board.ofCluster(clusterId), postId, ifMatch, revision);
    }

    @POST
    @Path("/{postId}/deletion")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "deleteAnnouncement",
            summary = "Delete a post or a reply of mine",
            description =
                    "By people of the organisation for which it was written. Nothing of it is kept, and its replies go out of sight with it.")
    public Uni<DeletedPostView> delete(UUID clusterId, UUID postId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, DeletedPostView.class, () -> posts.delete(Board.ofCluster(clusterId), postId));
    }

    @GET
    @Path("/{postId}/replies")
    @ForStakeholders
    @Operation(
            operationId = "listAnnouncementReplies",
            summary = "What was answered, oldest first",
            description = "There is one level: a reply has none.")
    public Uni<Page<PostView>> replies(UUID clusterId, UUID postId, @BeanParam PageRequest page) {
        return reads.replies(Board.ofCluster(clusterId), postId, page);
    }

    @POST
    @Path("/{postId}/replies")
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "replyToAnnouncement",
            summary = "Answer an announcement",
            description = "Acting for a member of the cluster, or as one who serves it.")
    public Uni<PostView> reply(
            UUID clusterId, UUID postId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull PostDraft draft) {
        return once.perform(key, draft, PostView.class, () -> posts.reply(Board.ofCluster(clusterId), postId, draft));
    }

    @POST
    @Path("/{postId}/pin")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "pinAnnouncement",
            summary = "Pin an announcement",
            description = "By those who serve the cluster. `pinned=true` lists what is pinned.")
    public Uni<PostView> pin(UUID clusterId, UUID postId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PostView.class, () -> posts.pin(Board.ofCluster(clusterId), postId));
    }

    @POST
    @Path("/{postId}/unpinning")
    @ForCdas
    @WithTransaction
    @Operation(operationId = "unpinAnnouncement", summary = "Take the pin off")
    public Uni<PostView> unpin(UUID clusterId, UUID postId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PostView.class, () -> posts.unpin(Board.ofCluster(clusterId), postId));
    }
}
