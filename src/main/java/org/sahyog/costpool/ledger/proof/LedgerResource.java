package org.sahyog.costpool.ledger.proof;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/transactions")
@Tag(name = "Books of cost pools")
class LedgerResource {
    private final LedgerReads reads;

    LedgerResource(LedgerReads reads) {
        this.reads = reads;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listTransactions", summary = "The pool’s book, in the order of its chain")
    public Uni<Page<LedgerTransactionView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, page);
    }

    @GET
    @Path("/export")
    @Produces("text/csv")
    @ForPoolReaders
    @Operation(
            operationId = "exportTransactions",
            summary = "The whole book as CSV, to be proved without this service",
            description =
                    "A line for each entry: number,id,kind,occurredOn,recordedAt,thing,reverses,previousHash,hash,account,amount,currency. `ledger-proof.py` in the documentation computes sums and hashes anew.")
    public Multi<String> export(UUID clusterId, UUID poolId) {
        return reads.export(clusterId, poolId);
    }
}
