package org.sahyog.costpool.purchase;

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
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/purchases")
@Tag(name = "Joint purchases")
class PurchaseResource {
    private final Purchases purchases;
    private final PurchaseReads reads;
    private final Once once;

    PurchaseResource(Purchases purchases, PurchaseReads reads, Once once) {
        this.purchases = purchases;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listPurchases", summary = "What members buy together, the latest first")
    public Uni<Page<PurchaseView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, page);
    }

    @GET
    @Path("/{purchaseId}")
    @ForPoolReaders
    @Operation(operationId = "getPurchase", summary = "A joint purchase")
    public Uni<PurchaseView> get(UUID clusterId, UUID poolId, UUID purchaseId) {
        return reads.get(clusterId, poolId, purchaseId);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "beginPurchase",
            summary = "Begin to buy together",
            description = "By the treasurer. Members say how much they need until the deadline.")
    public Uni<PurchaseView> begin(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull PurchaseDraft draft) {
        return once.perform(key, draft, PurchaseView.class, () -> purchases.begin(clusterId, poolId, draft));
    }

    @POST
    @Path("/{purchaseId}/cancellation")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "cancelPurchase",
            summary = "Buy nothing after all",
            description = "By the treasurer, before it is ordered.")
    public Uni<PurchaseView> cancel(
            UUID clusterId,
            UUID poolId,
            UUID purchaseId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull PurchaseReason reason) {
        return once.perform(
                key,
                reason,
                PurchaseView.class,
                () -> purchases.cancel(clusterId, poolId, purchaseId, reason.reason()));
    }
}
