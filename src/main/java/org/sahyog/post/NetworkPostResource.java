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
import org.sahyog.network.access.ForNetworkInsiders;
import org.sahyog.network.access.ForNetworkMembers;
import org.sahyog.network.access.ForNetworkOfficers;
import org.sahyog.post.view.PostReads;
import org.sahyog.post.view.PostVersionView;
import org.sahyog.post.view.PostView;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks/{networkId}/posts")
@Tag(name = "Posts")
class NetworkPostResource {
    private final Posts posts;
    private final PostReads reads;
    private final Once once;

    NetworkPostResource(Posts posts, PostReads reads, Once once) {
        this.posts = posts;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForNetworkMembers
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "writePost",
            summary = "Write to the members of a network",
            description =
                    "Acting for a member. Markdown; HTML and links that run programs are refused. Attach files that you brought before (`uploadFile`).")
    public Uni<PostView> write(
            UUID clusterId, UUID networkId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull PostDraft draft) {
        return once.perform(
                key, draft, PostView.class, () -> posts.write(Board.ofNetwork(clusterId, networkId), draft));
    }

    @GET
    @ForNetworkInsiders
    @Operation(
            operationId = "listPosts",
            summary = "What members wrote to each other, newest first",
            description =
                    "For people of its members alone, also after its end. What is muted is left out; replies stand below their post.")
    public Uni<Page<PostView>> feed(
            UUID clusterId, UUID networkId, @BeanParam @Valid PostFilter filter, @BeanParam PageRequest page) {
        return reads.feed(Board.ofNetwork(clusterId, networkId), filter, page);
    }

    @GET
    @Path("/{postId}")
    @ForNetworkInsiders
    @Operation(
            operationId = "getPost",
            summary = "A post or a reply",
            description = "What is hidden is seen by those who wrote it alone, with the reason.")
    public Uni<PostView> get(UUID clusterId, UUID networkId, UUID postId) {
        return reads.get(Board.ofNetwork(clusterId, networkId), postId);
    }

    @GET
    @Path("/{postId}/versions")
    @ForNetworkInsiders
    @Operation(
            operationId = "listPostVersions",
            summary = "Every text that it had, newest first",
            description = "For everyone who sees it.")
    public Uni<Page<PostVersionView>> versions(
            UUID clusterId, UUID networkId, UUID postId, @BeanParam PageRequest page) {
        return reads.versions(Board.ofNetwork(clusterId, networkId), postId, page);
    }

    @PUT
    @Path("/{postId}")
    @ForNetworkMembers
    @WithTransaction
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "changePost",
            summary = "Change a post or a reply of mine",
            description =
                    "By people of the organisation for which it was written. Send all of it with the ETag that you read in If-Match.")
    public Uni<PostView> change(
            UUID clusterId,
            UUID networkId,
            UUID postId,
            @RestHeader("If-Match") String ifMatch,
            @Valid @NotNull PostRevision revision) {
        return posts.change(Board.ofNetwork(clusterId, networkId), postId, ifMatch, revision);
    }

    @POST
    @Path("/{postId}/deletion")
    @ForNetworkInsiders
    @WithTransaction
    @Operation(
            operationId = "deletePost",
            summary = "Delete a post or a reply of mine",
            description =
                    "By people of the organisation for which it was written. Nothing of it is kept, and its replies go out of sight with it. A suspended member may, and members of a network that has ended.")
    public Uni<DeletedPostView> delete(UUID clusterId, UUID networkId, UUID postId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key, DeletedPostView.class, () -> posts.delete(Board.ofNetwork(clusterId, networkId), postId));
    }

    @GET
    @Path("/{postId}/replies")
    @ForNetworkInsiders
    @Operation(
            operationId = "listReplies",
            summary = "What was answered, oldest first",
            description = "There is one level: a reply has none.")
    public Uni<Page<PostView>> replies(UUID clusterId, UUID networkId, UUID postId, @BeanParam PageRequest page) {
        return reads.replies(Board.ofNetwork(clusterId, networkId), postId, page);
    }

    @POST
    @Path("/{postId}/replies")
    @ForNetworkMembers
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(operationId = "replyToPost", summary = "Answer a post", description = "Acting for a member.")
    public Uni<PostView> reply(
            UUID clusterId,
            UUID networkId,
            UUID postId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull PostDraft draft) {
        return once.perform(
                key, draft, PostView.class, () -> posts.reply(Board.ofNetwork(clusterId, networkId), postId, draft));
    }

    @POST
    @Path("/{postId}/pin")
    @ForNetworkOfficers
    @WithTransaction
    @Operation(
            operationId = "pinPost",
            summary = "Pin a post",
            description = "By officers. `pinned=true` lists what is pinned.")
    public Uni<PostView> pin(UUID clusterId, UUID networkId, UUID postId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PostView.class, () -> posts.pin(Board.ofNetwork(clusterId, networkId), postId));
    }

    @POST
    @Path("/{postId}/unpinning")
    @ForNetworkOfficers
    @WithTransaction
    @Operation(operationId = "unpinPost", summary = "Take the pin off")
    public Uni<PostView> unpin(UUID clusterId, UUID networkId, UUID postId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PostView.class, () -> posts.unpin(Board.ofNetwork(clusterId, networkId), postId));
    }
}
