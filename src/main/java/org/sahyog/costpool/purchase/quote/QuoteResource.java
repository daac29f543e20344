package org.sahyog.costpool.purchase.quote;

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
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/purchases/{purchaseId}/quotes")
@Tag(name = "Joint purchases")
class QuoteResource {
    private final Quotes quotes;
    private final QuoteReads reads;
    private final Once once;

    QuoteResource(Quotes quotes, QuoteReads reads, Once once) {
        this.quotes = quotes;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listQuotes", summary = "What suppliers ask, for the quantity of all")
    public Uni<Page<QuoteView>> list(UUID clusterId, UUID poolId, UUID purchaseId, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, purchaseId, page);
    }

    @POST
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "giveQuote",
            summary = "Enter what a supplier asks",
            description =
                    "By any member: the more are asked, the better. With price steps; more is never dearer by the unit.")
    public Uni<QuoteView> give(
            UUID clusterId,
            UUID poolId,
            UUID purchaseId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull QuoteDraft draft) {
        return once.perform(key, draft, QuoteView.class, () -> quotes.give(clusterId, poolId, purchaseId, draft));
    }
}
