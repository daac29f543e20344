package org.sahyog.post;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.network.access.ForNetworkOfficers;
import org.sahyog.shared.idempotency.Once;
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
}
