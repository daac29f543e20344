package org.sahyog.practice.review;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/practice-reviewers")
@Tag(name = "Practice reviews")
class ReviewerResource {
    private final Reviewers reviewers;
    private final Once once;

    ReviewerResource(Reviewers reviewers, Once once) {
        this.reviewers = reviewers;
        this.once = once;
    }

    @GET
    @ForStakeholders
    @Operation(operationId = "listPracticeReviewers", summary = "Who judges practices in the cluster, newest first")
    public Uni<Page<ReviewerView>> list(
            UUID clusterId,
            @RestQuery @Parameter(description = "true: also those who do so no more") @Nullable Boolean former,
            @BeanParam PageRequest page) {
        return reviewers.list(clusterId, Boolean.TRUE.equals(former), page);
    }

    @POST
    @ForCdas
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "namePracticeReviewer",
            summary = "Name a member, or one of its people, as a reviewer",
            description = "By an agent or agency. Nobody judges what is of her own organisation.")
    public Uni<ReviewerView> name(UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ReviewerDraft draft) {
        return once.perform(key, draft, ReviewerView.class, () -> reviewers.name(clusterId, draft));
    }

    @POST
    @Path("/{reviewerId}/ending")
    @ForCdas
    @WithTransaction
    @Operation(operationId = "endPracticeReviewer", summary = "Let somebody judge no more")
    public Uni<ReviewerView> end(UUID clusterId, UUID reviewerId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ReviewerView.class, () -> reviewers.end(clusterId, reviewerId));
    }
}
