package org.sahyog.challenge.raising;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.challenge.ChallengeDraft;
import org.sahyog.challenge.ChallengeReads;
import org.sahyog.challenge.ChallengeView;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.json.MergePatch;

@Path("/clusters/{clusterId}/challenges")
@Tag(name = "Challenges")
class ChallengeResource {
    private final Challenges challenges;
    private final ChallengeReads reads;
    private final CurrentCaller current;
    private final Once once;

    ChallengeResource(Challenges challenges, ChallengeReads reads, CurrentCaller current, Once once) {
        this.challenges = challenges;
        this.reads = reads;
        this.current = current;
        this.once = once;
    }

    @POST
    @ForStakeholders
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "raiseChallenge",
            summary = "Raise a need",
            description = "For the member organisation that you act for, by any of its people.")
    public Uni<ChallengeView> raise(
            UUID clusterId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ChallengeDraft draft) {
        return once.perform(key, draft, ChallengeView.class, () -> challenges.raise(clusterId, draft));
    }

    @GET
    @Path("/{challengeId}")
    @ForStakeholders
    @Operation(
            operationId = "getChallenge",
            summary = "One need with its routes and answers",
            description = "Of one that was merged, `mergedInto` says which one remains.")
    public Uni<ChallengeView> get(UUID clusterId, UUID challengeId) {
        return reads.get(clusterId, challengeId, current.get());
    }

    @PATCH
    @Path("/{challengeId}")
    @Consumes(MergePatch.TYPE)
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "changeChallenge",
            summary = "Correct a need until it is answered",
            description =
                    "By people of the organisation that raised it. A merge patch (RFC 7396), with the ETag that you read in If-Match. Who supports the need is told.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.TYPE, schema = @Schema(implementation = ChallengeDraft.class)))
    public Uni<ChallengeView> change(
            UUID clusterId, UUID challengeId, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return challenges.change(clusterId, challengeId, ifMatch, patch);
    }
}
