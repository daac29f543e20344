package org.sahyog.costpool.transfer.closing;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.costpool.transfer.position.PositionReads;
import org.sahyog.costpool.transfer.position.Positions;
import org.sahyog.costpool.transfer.position.SettlementView;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/settlement")
@Tag(name = "Cost pools")
class SettlementResource {
    private final Settlements settlements;
    private final PositionReads positions;
    private final Once once;

    SettlementResource(Settlements settlements, PositionReads positions, Once once) {
        this.settlements = settlements;
        this.positions = positions;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "getSettlement",
            summary = "Who owes what and why, and the fewest transfers that would end it")
    public Uni<SettlementView> suggest(UUID clusterId, UUID poolId) {
        return positions.get(clusterId, poolId).map(Positions::view);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "settleCostPool",
            summary = "Take no new cost, and propose the transfers",
            description =
                    "By the treasurer. Asked again, what nobody has paid is proposed anew from what is owed then; what is on the way stays.")
    public Uni<SettlementView> settle(UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, SettlementView.class, () -> settlements.settle(clusterId, poolId));
    }
}
