package org.sahyog.challenge.support;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.sahyog.challenge.ChallengeView;
import org.sahyog.cluster.access.ForStakeholders;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/challenges")
@Tag(name = "Challenges")
class ChallengeSupportResource {
    private final ChallengeSupports supports;
    private final ConcernedReads concerned;
    private final Once once;

    ChallengeSupportResource(ChallengeSupports supports, ConcernedReads concerned, Once once) {
        this.supports = supports;
        this.concerned = concerned;
        this.once = once;
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
        return concerned.list(clusterId, challengeId, supports, page);
    }

    @POST
    @Path("/{challengeId}/support")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "supportChallenge",
            summary = "Say that this is our need too",
            description =
                    "Each member organisation once, by any of its people. Of one that was merged it supports the one that remains, which is answered.")
    public Uni<ChallengeView> support(UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ChallengeView.class, () -> supports.support(clusterId, challengeId));
    }

    @POST
    @Path("/{challengeId}/support-withdrawal")
    @ForStakeholders
    @WithTransaction
    @Operation(
            operationId = "takeBackSupport",
            summary = "Take the support back",
            description = "Also when the need has ended; from all that are merged into one.")
    public Uni<ChallengeView> takeBack(UUID clusterId, UUID challengeId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, ChallengeView.class, () -> supports.takeBack(clusterId, challengeId));
    }
}
