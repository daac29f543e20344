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
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForStakeholders;
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

@Path("/clusters")
@Tag(name = "Announcements")
class AnnouncementReportResource {
    private final ReportedPosts reported;
    private final ReportReads reads;
    private final Once once;

    AnnouncementReportResource(ReportedPosts reported, ReportReads reads, Once once) {
        this.reported = reported;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{clusterId}/reported-announcements")
    @ForCdas
    @Operation(
            operationId = "listReportedAnnouncements",
            summary = "What readers reported, or writers appeal for",
            description = "By those who serve the cluster.")
    public Uni<Page<ReportedPostView>> list(
            UUID clusterId, @BeanParam ReportFilter filter, @BeanParam PageRequest page) {
        return reads.list(Board.ofCluster(clusterId), filter, page);
    }

    @POST
    @Path("/{clusterId}/announcements/{postId}/decision")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "decideOnAnnouncement",
            summary = "Hide what was reported, or keep it, with a reason",
            description =
                    "By those who serve the cluster, never about what their own organisation wrote. What is hidden is shown again by KEEP. Every report and appeal about it is answered by that.")
    public Uni<ReportedPostView> decide(
            UUID clusterId, UUID postId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull VerdictDraft verdict) {
        return once.perform(
                key,
                verdict,
                ReportedPostView.class,
                () -> reported.decide(Board.ofCluster(clusterId), postId, verdict));
    }

    @POST
    @Path("/{clusterId}/announcements/{postId}/reports")
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
    @Path("/{clusterId}/announcements/{postId}/appeal")
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
