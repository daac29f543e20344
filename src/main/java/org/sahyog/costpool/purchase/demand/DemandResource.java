package org.sahyog.costpool.purchase.demand;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.costpool.purchase.PurchaseView;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/purchases")
@Tag(name = "Joint purchases")
class DemandResource {
    private final Demands demands;
    private final DemandReads reads;
    private final Once once;

    DemandResource(Demands demands, DemandReads reads, Once once) {
        this.demands = demands;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @Path("/{purchaseId}/demands")
    @ForPoolReaders
    @Operation(operationId = "listDemands", summary = "Who needs how much, and what has come")
    public Uni<Page<DemandView>> list(UUID clusterId, UUID poolId, UUID purchaseId, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, purchaseId, page);
    }

    @PUT
    @Path("/{purchaseId}/demand")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "stateDemand",
            summary = "Say how much we need",
            description =
                    "For the member of the pool acted for, until the deadline; 0 takes it back. What a unit cost until now is "
                            + "shown to nobody else; with it you see what you save.")
    public Uni<PurchaseView> state(UUID clusterId, UUID poolId, UUID purchaseId, @Valid @NotNull DemandDraft draft) {
        return demands.state(clusterId, poolId, purchaseId, draft);
    }

    @POST
    @Path("/{purchaseId}/deliveries")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "recordDelivery",
            summary = "Say what a member has got",
            description =
                    "By the treasurer, once it is ordered; again where it was wrong. When everybody’s is told, it is delivered.")
    public Uni<DemandView> deliver(
            UUID clusterId,
            UUID poolId,
            UUID purchaseId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull DeliveryDraft draft) {
        return once.perform(key, draft, DemandView.class, () -> demands.deliver(clusterId, poolId, purchaseId, draft));
    }
}
