package org.sahyog.costpool.arrears;

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

@Path("/clusters/{clusterId}/cost-pools/{poolId}/arrears")
@Tag(name = "Pledges and dues")
class ArrearResource {
    private final ArrearReads reads;

    ArrearResource(ArrearReads reads) {
        this.reads = reads;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "listArrears",
            summary = "Who has not paid by its day: how much, since when, how old",
            description = "A line for each member, the oldest first. Pledges count once they are binding.")
    public Uni<Page<ArrearView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, page);
    }
}
