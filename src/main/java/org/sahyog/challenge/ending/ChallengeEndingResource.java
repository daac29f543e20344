package org.sahyog.challenge.ending;

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
import org.sahyog.challenge.ChallengeView;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/challenges")
@Tag(name = "Challenges")
class ChallengeEndingResource {
    private final ChallengeEndings endings;
    private final Once once;

    ChallengeEndingResource(ChallengeEndings endings, Once once) {
        this.endings = endings;
        this.once = once;
    }

    @POST
    @Path("/{challengeId}/solution")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "solveChallenge",
            summary = "Say that a need is met",
            description = "By people of the organisation that raised it.")
    public Uni<ChallengeView> solve(UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ChallengeView.class, () -> endings.solve(clusterId, challengeId));
    }

    @POST
    @Path("/{challengeId}/closing")
    @ForCdas
    @WithTransaction
    @Operation(operationId = "closeChallenge", summary = "Close a need about which nothing more is done")
    public Uni<ChallengeView> close(
            UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ClosingDraft closing) {
        return once.perform(
                key, closing, ChallengeView.class, () -> endings.close(clusterId, challengeId, closing.reason()));
    }

    @POST
    @Path("/{challengeId}/reopening")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "reopenChallenge",
            summary = "Open a need again that was solved or closed",
            description = "By people of the organisation that raised it.")
    public Uni<ChallengeView> reopen(UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ChallengeView.class, () -> endings.reopen(clusterId, challengeId));
    }
}
