package org.sahyog.costpool.ledger;

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

@Path("/clusters/{clusterId}/cost-pools/{poolId}/closed-periods")
@Tag(name = "Books of cost pools")
class ClosedPeriodResource {
    private final ClosedPeriods periods;
    private final Once once;

    ClosedPeriodResource(ClosedPeriods periods, Once once) {
        this.periods = periods;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listClosedPeriods", summary = "Until when the pool’s book was closed, the latest first")
    public Uni<Page<ClosedPeriodView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return periods.list(clusterId, poolId, page);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "closePeriod",
            summary = "Close the book of a period",
            description =
                    "By the treasurer, for days before today, and for good: mistakes are put right by a transaction of today.")
    public Uni<ClosedPeriodView> close(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ClosedPeriodDraft draft) {
        return once.perform(key, draft, ClosedPeriodView.class, () -> periods.close(clusterId, poolId, draft.until()));
    }
}
