package org.sahyog.costpool.contribution;

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
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/contributions")
@Tag(name = "Cost pools")
class ContributionResource {
    private final Contributions contributions;
    private final ContributionReads reads;
    private final Once once;

    ContributionResource(Contributions contributions, ContributionReads reads, Once once) {
        this.contributions = contributions;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listContributions", summary = "Money that came into the pool, what was paid last first")
    public Uni<Page<ContributionView>> list(
            UUID clusterId, UUID poolId, @BeanParam ContributionFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, filter, page);
    }

    @GET
    @Path("/{contributionId}")
    @ForPoolReaders
    @Operation(operationId = "getContribution", summary = "Money that came in, with its receipt")
    public Uni<ContributionView> get(UUID clusterId, UUID poolId, UUID contributionId) {
        return reads.get(clusterId, poolId, contributionId);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "receiveContribution",
            summary = "Enter money that came in",
            description =
                    "By the treasurer, who has it. It gets the next receipt of its financial year; what she enters for a firm of her own waits until another one confirms it.")
    public Uni<ContributionView> receive(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ContributionDraft draft) {
        return once.perform(key, draft, ContributionView.class, () -> contributions.receive(clusterId, poolId, draft));
    }

    @POST
    @Path("/{contributionId}/reversal")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "reverseContribution",
            summary = "Take back what was entered by mistake",
            description = "The book keeps both; the number of the receipt stays used.")
    public Uni<ContributionView> reverse(
            UUID clusterId,
            UUID poolId,
            UUID contributionId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ReversalDraft draft) {
        return once.perform(
                key,
                draft,
                ContributionView.class,
                () -> contributions.reverse(clusterId, poolId, contributionId, draft.reason()));
    }

    @POST
    @Path("/{contributionId}/confirmation")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "confirmContribution",
            summary = "Say that what the treasurer entered for her own firm has come in",
            description =
                    "By another officer; where there is none, by whoever acts for another member. Then it is in the book and has its receipt.")
    public Uni<ContributionView> confirm(
            UUID clusterId, UUID poolId, UUID contributionId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key, ContributionView.class, () -> contributions.confirm(clusterId, poolId, contributionId));
    }

    @POST
    @Path("/{contributionId}/refusal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "refuseContribution",
            summary = "Say that it has not come in",
            description = "By who may confirm it.")
    public Uni<ContributionView> refuse(
            UUID clusterId,
            UUID poolId,
            UUID contributionId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ReversalDraft draft) {
        return once.perform(
                key,
                draft,
                ContributionView.class,
                () -> contributions.refuse(clusterId, poolId, contributionId, draft.reason()));
    }
}
