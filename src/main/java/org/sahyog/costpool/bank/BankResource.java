package org.sahyog.costpool.bank;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/bank")
@Tag(name = "Banks of cost pools")
class BankResource {
    private final BankReads reads;

    BankResource(BankReads reads) {
        this.reads = reads;
    }

    @GET
    @Path("/movements")
    @ForPoolReaders
    @Operation(
            operationId = "listBankMovements",
            summary = "What the book says of the bank account and no line of the bank shows",
            description = "Of these days, the earliest first: cheques on their way, or what never reached the bank.")
    public Uni<Page<BankMovementView>> movements(
            UUID clusterId,
            UUID poolId,
            @RestQuery @NotNull @Parameter(description = "the first day", example = "2027-04-01") LocalDate from,
            @RestQuery @NotNull @Parameter(description = "the last day", example = "2027-04-30") LocalDate until,
            @BeanParam PageRequest page) {
        return reads.movements(clusterId, poolId, from, until, page);
    }

    @GET
    @Path("/reconciliation")
    @ForPoolReaders
    @Operation(operationId = "getBankReconciliation", summary = "The pool’s book beside its bank account")
    public Uni<BankReconciliationView> reconciliation(UUID clusterId, UUID poolId) {
        return reads.reconciliation(clusterId, poolId);
    }
}
