package org.sahyog.costpool.dues;

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

@Path("/clusters/{clusterId}/cost-pools/{poolId}/dues")
@Tag(name = "Pledges and dues")
class DueResource {
    private final Dues dues;
    private final DueReads reads;
    private final Once once;

    DueResource(Dues dues, DueReads reads, Once once) {
        this.dues = dues;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listDues", summary = "What every member is asked for, what was set last first")
    public Uni<Page<DueView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, page);
    }

    @GET
    @Path("/{dueId}")
    @ForPoolReaders
    @Operation(operationId = "getDue", summary = "A due, and what of it has come")
    public Uni<DueView> get(UUID clusterId, UUID poolId, UUID dueId) {
        return reads.get(clusterId, poolId, dueId);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "setDue",
            summary = "Ask every member for an amount, once or in each period",
            description =
                    "By the treasurer. Whoever shares the pool on the first day of a period is asked for it, once; periods that have begun already are asked for at once. Money that comes settles the oldest.")
    public Uni<DueView> set(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull DueDraft draft) {
        return once.perform(key, draft, DueView.class, () -> dues.set(clusterId, poolId, draft));
    }

    @POST
    @Path("/{dueId}/ending")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "endDue",
            summary = "Ask for no other period",
            description = "By the treasurer. What was asked for is to be paid.")
    public Uni<DueView> end(UUID clusterId, UUID poolId, UUID dueId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, DueView.class, () -> dues.end(clusterId, poolId, dueId));
    }
}
