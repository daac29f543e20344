package org.sahyog.costpool.saving;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.identity.access.CurrentCaller;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/savings")
@Tag(name = "Cost pools")
class SavingResource {
    private final AloneCosts costs;
    private final SavingReads reads;
    private final CurrentCaller current;

    SavingResource(AloneCosts costs, SavingReads reads, CurrentCaller current) {
        this.costs = costs;
        this.reads = reads;
        this.current = current;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "getPoolSavings",
            summary = "What the pool saved its members against going alone, and what it cost for each over time")
    public Uni<SavingsView> savings(UUID clusterId, UUID poolId) {
        return reads.of(clusterId, poolId);
    }

    @GET
    @Path("/own")
    @ForPoolMembers
    @Operation(
            operationId = "getAloneCost",
            summary = "What going alone would have cost us, and what we saved",
            description = "For the member acted for, which alone sees it. Not found before it was told.")
    public Uni<AloneCostView> own(UUID clusterId, UUID poolId) {
        return reads.own(clusterId, poolId, current.get().acting().organisationId());
    }

    @PUT
    @Path("/own")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "stateAloneCost",
            summary = "Say what going alone would have cost us",
            description =
                    "For the member acted for, again and again until it is in the sum: five members are summed together, "
                            + "so that nobody learns what one of them told.")
    public Uni<AloneCostView> state(UUID clusterId, UUID poolId, @Valid @NotNull AloneCostDraft draft) {
        return costs.state(clusterId, poolId, draft);
    }
}
