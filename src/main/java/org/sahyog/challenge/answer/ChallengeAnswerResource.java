package org.sahyog.challenge.answer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.challenge.ChallengeView;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/challenges")
@Tag(name = "Challenges")
class ChallengeAnswerResource {
    private final ChallengeAnswers answers;
    private final Once once;

    ChallengeAnswerResource(ChallengeAnswers answers, Once once) {
        this.answers = answers;
        this.once = once;
    }

    @POST
    @Path("/{challengeId}/routes")
    @ForCdas
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "routeChallenge",
            summary = "Hand a need to an institution or agency of the cluster",
            description = "As often as it takes: the newest route holds, the others stay in `routes`.")
    public Uni<ChallengeView> route(
            UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull RouteDraft route) {
        return once.perform(key, route, ChallengeView.class, () -> answers.route(clusterId, challengeId, route));
    }

    @POST
    @Path("/{challengeId}/taking-up")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "takeUpChallenge",
            summary = "Say that we care for a need that was handed to us",
            description = "By people of the organisation of the newest route.")
    public Uni<ChallengeView> takeUp(UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ChallengeView.class, () -> answers.takeUp(clusterId, challengeId));
    }

    @POST
    @Path("/{challengeId}/answers")
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "answerChallenge",
            summary = "Answer a need",
            description =
                    "By who it was handed to, an agent or agency, or a member other than its raiser; as often as needed. The first answer ends the response time.")
    public Uni<ChallengeView> answer(
            UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull AnswerDraft answer) {
        return once.perform(
                key, answer, ChallengeView.class, () -> answers.answer(clusterId, challengeId, answer.message()));
    }
}
