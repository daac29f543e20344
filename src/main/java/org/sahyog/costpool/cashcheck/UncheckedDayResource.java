package org.sahyog.costpool.cashcheck;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/unchecked-days")
@Tag(name = "Cost pools")
class UncheckedDayResource {
    private final CashCheckReads reads;

    UncheckedDayResource(CashCheckReads reads) {
        this.reads = reads;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "listUncheckedDays",
            summary = "Days on which money of the box moved and nobody counted it, the latest first")
    public Uni<Page<UncheckedDayView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return reads.unchecked(clusterId, poolId, page);
    }
}
