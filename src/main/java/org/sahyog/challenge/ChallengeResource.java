package org.sahyog.challenge;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ForCdas;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.json.MergePatch;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

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
    @ForStakeholders
    @Operation(
            operationId = "listChallenges",
            summary = "The needs of the cluster",
            description = "What was merged stands for itself only with `state=MERGED`.")
    public Uni<Page<ChallengeListItem>> list(
            UUID clusterId, @BeanParam @Valid ChallengeFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, filter, current.get(), page);
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

    @GET
    @Path("/{challengeId}/organisations")
    @ForStakeholders
    @Operation(
            operationId = "listConcerned",
            summary = "Members of the cluster that support a need or are affected by it, by name",
            description = "Of one that was merged, those who support the one that remains.")
    public Uni<Page<ConcernedView>> concerned(
            UUID clusterId,
            UUID challengeId,
            @RestQuery @Parameter(description = "true: only those that support it") @Nullable Boolean supports,
            @BeanParam PageRequest page) {
        return reads.get(clusterId, challengeId, current.get())
                .chain(() -> reads.concerned(clusterId, challengeId, supports, page));
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
        return once.perform(key, ChallengeView.class, () -> challenges.solve(clusterId, challengeId));
    }

    @POST
    @Path("/{challengeId}/closing")
    @ForCdas
    @WithTransaction
    @Operation(operationId = "closeChallenge", summary = "Close a need about which nothing more is done")
    public Uni<ChallengeView> close(
            UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ClosingDraft closing) {
        return once.perform(
                key, closing, ChallengeView.class, () -> challenges.close(clusterId, challengeId, closing.reason()));
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
        return once.perform(key, ChallengeView.class, () -> challenges.reopen(clusterId, challengeId));
    }
}
