package org.sahyog.challenge.merge;

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
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/challenges")
@Tag(name = "Challenges")
class ChallengeMergeResource {
    private final ChallengeMerges merges;
    private final Once once;

    ChallengeMergeResource(ChallengeMerges merges, Once once) {
        this.merges = merges;
        this.once = once;
    }

    @POST
    @Path("/{challengeId}/merge")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "mergeChallenge",
            summary = "Merge a need into another one that means the same",
            description =
                    "All supporters of both support the one that remains, and so does who raised this one. Answers the one that remains.")
    public Uni<ChallengeView> merge(
            UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull MergeDraft merge) {
        return once.perform(key, merge, ChallengeView.class, () -> merges.merge(clusterId, challengeId, merge.into()));
    }

    @POST
    @Path("/{challengeId}/separation")
    @ForCdas
    @WithTransaction
    @Operation(
            operationId = "separateChallenge",
            summary = "Undo a merge within seven days",
            description =
                    "Each need keeps those who chose it; who supported the one that remains since then stays there. Answers this one, as it was.")
    public Uni<ChallengeView> separate(UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ChallengeView.class, () -> merges.separate(clusterId, challengeId));
    }
}
