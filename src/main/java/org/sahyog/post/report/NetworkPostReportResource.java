package org.sahyog.post.report;

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
import org.sahyog.network.access.ForNetworkInsiders;
import org.sahyog.network.access.ForNetworkMembers;
import org.sahyog.network.access.ForNetworkOfficers;
import org.sahyog.post.Board;
import org.sahyog.post.view.PostView;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.limit.Limited;
import org.sahyog.shared.limit.Policy;
import org.sahyog.shared.moderation.AppealDraft;
import org.sahyog.shared.moderation.ReportDraft;
import org.sahyog.shared.moderation.ReportFilter;
import org.sahyog.shared.moderation.VerdictDraft;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/networks")
@Tag(name = "Posts")
class NetworkPostReportResource {
    private final ReportedPosts reported;
    private final ReportReads reads;
    private final Once once;

    NetworkPostReportResource(ReportedPosts reported, ReportReads reads, Once once) {
        this.reported = reported;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{networkId}/reported-posts")
    @ForNetworkOfficers
    @Operation(
            operationId = "listReportedPosts",
            summary = "What readers reported, or writers appeal for",
            description = "By officers of the network.")
    public Uni<Page<ReportedPostView>> list(
            UUID clusterId, UUID networkId, @BeanParam ReportFilter filter, @BeanParam PageRequest page) {
        return reads.list(Board.ofNetwork(clusterId, networkId), filter, page);
    }

    @POST
    @Path("/{networkId}/posts/{postId}/decision")
    @ForNetworkOfficers
    @WithTransaction
    @Operation(
            operationId = "decideOnPost",
            summary = "Hide what was reported, or keep it, with a reason",
            description =
                    "By officers of the network, never about what their own organisation wrote. What is hidden is shown again by KEEP. Every report and appeal about it is answered by that.")
    public Uni<ReportedPostView> decide(
            UUID clusterId,
            UUID networkId,
            UUID postId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull VerdictDraft verdict) {
        return once.perform(
                key,
                verdict,
                ReportedPostView.class,
                () -> reported.decide(Board.ofNetwork(clusterId, networkId), postId, verdict));
    }

    @POST
    @Path("/{networkId}/posts/{postId}/reports")
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
    @Path("/{networkId}/posts/{postId}/appeal")
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
