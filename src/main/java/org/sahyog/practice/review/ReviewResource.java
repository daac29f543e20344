package org.sahyog.practice.review;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.practice.view.PracticeReviewView;
import org.sahyog.practice.view.PracticeView;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/practices")
@Tag(name = "Practice reviews")
class ReviewResource {
    private final Reviews reviews;
    private final Once once;

    ReviewResource(Reviews reviews, Once once) {
        this.reviews = reviews;
        this.once = once;
    }

    @POST
    @Path("/{practiceId}/publication")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "publishPractice",
            summary = "Publish what is submitted",
            description =
                    "By a reviewer of the cluster who neither wrote it nor belongs to its organisation. Of a revision, the new version is read from now on.")
    public Uni<PracticeView> publish(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull PublicationDraft draft) {
        return once.perform(
                key, draft, PracticeView.class, () -> reviews.publish(clusterId, practiceId, draft.remark()));
    }

    @POST
    @Path("/{practiceId}/sending-back")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "sendBackPractice",
            summary = "Send back what is submitted, with a remark",
            description =
                    "By a reviewer of the cluster who neither wrote it nor belongs to its organisation. It is a draft again, which its organisation alone reads; the answer is the decision.")
    public Uni<PracticeReviewView> sendBack(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull SendingBackDraft draft) {
        return once.perform(
                key, draft, PracticeReviewView.class, () -> reviews.sendBack(clusterId, practiceId, draft.remark()));
    }
}
