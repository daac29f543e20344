package org.sahyog.practice.writing;

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
import org.sahyog.practice.view.PracticeView;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/practices")
@Tag(name = "Practices")
class PracticeStepResource {
    private final PracticeSteps steps;
    private final Once once;

    PracticeStepResource(PracticeSteps steps, Once once) {
        this.steps = steps;
        this.once = once;
    }

    @POST
    @Path("/{practiceId}/submission")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "submitPractice",
            summary = "Hand a draft to the reviewers",
            description =
                    "By people of its organisation. From now on reviewers, agents and agencies of the cluster read it too, and it stays as it is until they have decided.")
    public Uni<PracticeView> submit(UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PracticeView.class, () -> steps.submit(clusterId, practiceId));
    }

    @POST
    @Path("/{practiceId}/submission-withdrawal")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "withdrawPracticeSubmission",
            summary = "Take a draft back from the reviewers",
            description =
                    "By people of its organisation, until the reviewers have decided. They read it no longer, and it can be changed, submitted again or discarded.")
    public Uni<PracticeView> withdraw(UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PracticeView.class, () -> steps.withdraw(clusterId, practiceId));
    }

    @POST
    @Path("/{practiceId}/discarding")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "discardPracticeDraft",
            summary = "Discard a draft",
            description =
                    "By people of its organisation. Nothing of what was written stays, nor its files. Of a revision what is published stays; a practice that was never published is gone.")
    public Uni<DiscardedDraftView> discard(UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, DiscardedDraftView.class, () -> steps.discard(clusterId, practiceId));
    }

    @POST
    @Path("/{practiceId}/revision")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "revisePractice",
            summary = "Begin the next version of what is published",
            description =
                    "By people of its organisation. The answer is a draft that says the same; others read what is published until the revision is published too.")
    public Uni<PracticeView> revise(UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, PracticeView.class, () -> steps.revise(clusterId, practiceId));
    }

    @POST
    @Path("/{practiceId}/visibility")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "showPractice",
            summary = "Show a practice to more people, or to fewer",
            description =
                    "By people of its organisation, in any state. It holds at once, for all versions, translations, adoptions and files.")
    public Uni<PracticeView> show(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull VisibilityDraft draft) {
        return once.perform(
                key, draft, PracticeView.class, () -> steps.show(clusterId, practiceId, draft.visibility()));
    }

    @POST
    @Path("/{practiceId}/retirement")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "retirePractice",
            summary = "Recommend a practice no longer",
            description =
                    "By people of its organisation, or an agent or agency of the cluster. It stays to be read with the reason, by its address and in lists of what is retired; a revision that was under way is given up.")
    public Uni<PracticeView> retire(
            UUID clusterId, UUID practiceId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull RetirementDraft draft) {
        return once.perform(key, draft, PracticeView.class, () -> steps.retire(clusterId, practiceId, draft.reason()));
    }
}
