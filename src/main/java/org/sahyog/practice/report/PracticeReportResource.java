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
import org.sahyog.practice.view.PracticeView;
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
@Tag(name = "Practices")
class PracticeReportResource {
    private final Reported reported;
    private final ReportReads reads;
    private final Once once;

    PracticeReportResource(Reported reported, ReportReads reads, Once once) {
        this.reported = reported;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{clusterId}/reported-practices")
    @ForCdas
    @Operation(
            operationId = "listReportedPractices",
            summary = "Practices that readers reported, or their organisations appeal for",
            description = "By those who serve the cluster.")
    public Uni<Page<ReportedPracticeView>> list(
            UUID clusterId, @BeanParam ReportFilter filter, @BeanParam PageRequest page) {
        return reads.practices(clusterId, filter, page);
    }

    @POST
    @Path("/{clusterId}/practices/{practiceId}/reports")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Limited(Policy.POSTS)
    @Operation(
            operationId = "reportPractice",
            summary = "Report a practice",
            description =
                    "By whoever reads it, to those who serve its cluster, who do not learn who reported it. Each person once, until it is decided.")
    public Uni<PracticeView> report(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ReportDraft report) {
        return once.perform(key, report, PracticeView.class, () -> reported.report(clusterId, practiceId, report));
    }

    @POST
    @Path("/{clusterId}/practices/{practiceId}/decision")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "decideOnPractice",
            summary = "Hide what was reported, or keep it, with a reason",
            description =
                    "By those who serve the cluster, never about what their own organisation wrote. What is hidden is shown again by KEEP. Every report and appeal about it is answered by that.")
    public Uni<ReportedPracticeView> decide(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull VerdictDraft verdict) {
        return once.perform(
                key, verdict, ReportedPracticeView.class, () -> reported.decide(clusterId, practiceId, verdict));
    }

    @POST
    @Path("/{clusterId}/practices/{practiceId}/appeal")
    @ForSignedIn
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "appealForPractice",
            summary = "Ask that what was hidden be shown again",
            description = "By people of the organisation whose practice it is; once each time that it is hidden.")
    public Uni<PracticeView> appeal(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull AppealDraft appeal) {
        return once.perform(key, appeal, PracticeView.class, () -> reported.appeal(clusterId, practiceId, appeal));
    }
}
