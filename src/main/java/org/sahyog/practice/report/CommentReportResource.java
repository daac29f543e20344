package org.sahyog.practice.report;

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
import org.sahyog.identity.access.ForSignedIn;
import org.sahyog.practice.comment.CommentView;
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
@Tag(name = "Practice questions")
class CommentReportResource {
    private final Reported reported;
    private final ReportReads reads;
    private final Once once;

    CommentReportResource(Reported reported, ReportReads reads, Once once) {
        this.reported = reported;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{clusterId}/reported-practice-comments")
    @ForCdas
    @Operation(
            operationId = "listReportedPracticeComments",
            summary = "Questions and answers that readers reported, or writers appeal for",
            description = "By those who serve the cluster.")
    public Uni<Page<ReportedCommentView>> list(
            UUID clusterId, @BeanParam ReportFilter filter, @BeanParam PageRequest page) {
        return reads.comments(clusterId, filter, page);
    }

    @POST
    @Path("/{clusterId}/practices/{practiceId}/comments/{commentId}/reports")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "reportPracticeComment",
            summary = "Report a question or an answer",
            description =
                    "By whoever reads it, to those who serve its cluster, who do not learn who reported it. Each person once, until it is decided.")
    public Uni<CommentView> report(
            UUID clusterId,
            UUID practiceId,
            UUID commentId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ReportDraft report) {
        return once.perform(
                key, report, CommentView.class, () -> reported.reportComment(clusterId, practiceId, commentId, report));
    }

    @POST
    @Path("/{clusterId}/practices/{practiceId}/comments/{commentId}/decision")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "decideOnPracticeComment",
            summary = "Hide what was reported, or keep it, with a reason",
            description =
                    "By those who serve the cluster, never about what their own organisation wrote. What is hidden is shown again by KEEP. Every report and appeal about it is answered by that.")
    public Uni<ReportedCommentView> decide(
            UUID clusterId,
            UUID practiceId,
            UUID commentId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull VerdictDraft verdict) {
        return once.perform(
                key,
                verdict,
                ReportedCommentView.class,
                () -> reported.decideOnComment(clusterId, practiceId, commentId, verdict));
    }

    @POST
    @Path("/{clusterId}/practices/{practiceId}/comments/{commentId}/appeal")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "appealForPracticeComment",
            summary = "Ask that what was hidden be shown again",
            description = "By people of the organisation for which it was written; once each time that it is hidden.")
    public Uni<CommentView> appeal(
            UUID clusterId,
            UUID practiceId,
            UUID commentId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull AppealDraft appeal) {
        return once.perform(
                key,
                appeal,
                CommentView.class,
                () -> reported.appealForComment(clusterId, practiceId, commentId, appeal));
    }
}
