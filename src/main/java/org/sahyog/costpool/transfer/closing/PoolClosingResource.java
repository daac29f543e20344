package org.sahyog.costpool.transfer.closing;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.CostPoolReads;
import org.sahyog.costpool.CostPoolView;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/closing")
@Tag(name = "Cost pools")
class PoolClosingResource {
    private final PoolClosing closing;
    private final CostPoolReads reads;
    private final Once once;

    PoolClosingResource(PoolClosing closing, CostPoolReads reads, Once once) {
        this.closing = closing;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "closeCostPool",
            summary = "Close a pool for good",
            description = "By the treasurer, once nobody owes anything, nothing waits and no money is left.")
    public Uni<CostPoolView> close(UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key,
                CostPoolView.class,
                () -> closing.close(clusterId, poolId).chain(() -> reads.written(clusterId, poolId)));
    }
}
