package org.sahyog.costpool.bank.sheet;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.costpool.bank.BankProblem;
import org.sahyog.shared.problem.DomainException;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/bank/format")
@Tag(name = "Banks of cost pools")
class BankFormatResource {
    private final BankFormats formats;
    private final CostPoolRepository pools;

    BankFormatResource(BankFormats formats, CostPoolRepository pools) {
        this.formats = formats;
        this.pools = pools;
    }

    @GET
    @ForPoolTreasurers
    @Operation(
            operationId = "getBankFormat",
            summary = "How the pool’s bank names its columns",
            description = "By the treasurer. Not found before a statement was read or the titles were told.")
    public Uni<BankColumns> get(UUID clusterId, UUID poolId) {
        return formats.get(clusterId, poolId);
    }

    @PUT
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "setBankFormat",
            summary = "Say how the pool’s bank names its columns",
            description = "By the treasurer, where they are not guessed rightly. Titles as they stand in the sheet.")
    public Uni<BankColumns> set(UUID clusterId, UUID poolId, @Valid @NotNull BankColumns columns) {
        DomainException.refuseIf(!columns.isFit(), BankProblem.COLUMNS_UNFIT);
        return pools.holdUnclosed(clusterId, poolId)
                .chain(() -> formats.keep(clusterId, poolId, columns))
                .replaceWith(columns);
    }
}
