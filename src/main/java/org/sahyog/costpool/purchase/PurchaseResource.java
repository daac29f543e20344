package org.sahyog.costpool.purchase;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolMembers;
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
    private final Quotes quotes;
    private final Once once;

    PurchaseResource(Purchases purchases, PurchaseReads reads, Quotes quotes, Once once) {
        this.purchases = purchases;
        this.reads = reads;
        this.quotes = quotes;
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

    @GET
    @Path("/{purchaseId}/demands")
    @ForPoolReaders
    @Operation(operationId = "listDemands", summary = "Who needs how much, and what has come")
    public Uni<Page<DemandView>> demands(UUID clusterId, UUID poolId, UUID purchaseId, @BeanParam PageRequest page) {
        return reads.demands(clusterId, poolId, purchaseId, page);
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
    public Uni<PurchaseView> demand(UUID clusterId, UUID poolId, UUID purchaseId, @Valid @NotNull DemandDraft draft) {
        return purchases.demand(clusterId, poolId, purchaseId, draft);
    }

    @GET
    @Path("/{purchaseId}/quotes")
    @ForPoolReaders
    @Operation(operationId = "listQuotes", summary = "What suppliers ask, for the quantity of all")
    public Uni<Page<QuoteView>> quotes(UUID clusterId, UUID poolId, UUID purchaseId, @BeanParam PageRequest page) {
        return reads.get(clusterId, poolId, purchaseId).chain(() -> quotes.list(clusterId, poolId, purchaseId, page));
    }

    @POST
    @Path("/{purchaseId}/quotes")
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "giveQuote",
            summary = "Enter what a supplier asks",
            description =
                    "By any member: the more are asked, the better. With price steps; more is never dearer by the unit.")
    public Uni<QuoteView> quote(
            UUID clusterId,
            UUID poolId,
            UUID purchaseId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull QuoteDraft draft) {
        return once.perform(key, draft, QuoteView.class, () -> purchases.quote(clusterId, poolId, purchaseId, draft));
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
                key, draft, PurchaseView.class, () -> purchases.order(clusterId, poolId, purchaseId, draft.quoteId()));
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
        return once.perform(
                key, draft, DemandView.class, () -> purchases.deliver(clusterId, poolId, purchaseId, draft));
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
        return purchases.saving(clusterId, poolId, purchaseId);
    }
}
