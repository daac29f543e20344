package org.sahyog.costpool.ledger.proof;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.costpool.access.ForPoolReaders;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/proof")
@Tag(name = "Books of cost pools")
class LedgerProofResource {
    private final LedgerReads reads;

    LedgerProofResource(LedgerReads reads) {
        this.reads = reads;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "proveBook",
            summary = "The pool’s book computed anew",
            description =
                    "All sums, balances and hashes. What is new since the last proof is computed anew, and of what is old 5,000 transactions in turn, so that it takes no longer as the book grows. Note the head’s hash somewhere else: whoever changes an entry later cannot keep it.")
    public Uni<LedgerProofView> prove(UUID clusterId, UUID poolId) {
        return reads.proof(clusterId, poolId);
    }
}
