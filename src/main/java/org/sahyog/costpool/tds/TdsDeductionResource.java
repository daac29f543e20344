package org.sahyog.costpool.tds;

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

@Path("/clusters/{clusterId}/cost-pools/{poolId}/tds-deductions")
@Tag(name = "Cost pools")
class TdsDeductionResource {
    private final TdsReads reads;

    TdsDeductionResource(TdsReads reads) {
        this.reads = reads;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "listTdsDeductions",
            summary = "Income tax that was kept back from payees, of the latest bills first",
            description =
                    "With all that the quarter’s return wants of each; the PAN is whole for officers of the network and who submitted the bill, masked for all others.")
    public Uni<Page<TdsDeductionView>> list(
            UUID clusterId, UUID poolId, @BeanParam TdsFilter filter, @BeanParam PageRequest page) {
        return reads.deductions(clusterId, poolId, filter, page);
    }
}
