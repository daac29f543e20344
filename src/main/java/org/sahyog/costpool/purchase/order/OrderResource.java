package org.sahyog.costpool.purchase.order;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.costpool.purchase.PurchaseView;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/purchases")
@Tag(name = "Joint purchases")
class OrderResource {
    private final Orders orders;
    private final Once once;

    OrderResource(Orders orders, Once once) {
        this.orders = orders;
        this.once = once;
    }

    @POST
    @Path("/{purchaseId}/order")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "orderPurchase",
            summary = "Take a quote",
            description =
                    "By the treasurer. Demand and former prices stay from now on. The supplier’s bill is submitted as an expense "
                            + "BY_USAGE, with the delivered quantities as parts.")
    public Uni<PurchaseView> order(
            UUID clusterId,
            UUID poolId,
            UUID purchaseId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull OrderDraft draft) {
        return once.perform(
                key, draft, PurchaseView.class, () -> orders.order(clusterId, poolId, purchaseId, draft.quoteId()));
    }

    @GET
    @Path("/{purchaseId}/saving")
    @ForPoolReaders
    @WithSession
    @Operation(
            operationId = "getPurchaseSaving",
            summary = "What buying together saves us, and all",
            description =
                    "One’s own to the member acted for alone. Of all only where five or more told their former price before the order.")
    public Uni<PurchaseSavingView> saving(UUID clusterId, UUID poolId, UUID purchaseId) {
        return orders.saving(clusterId, poolId, purchaseId);
    }
}
