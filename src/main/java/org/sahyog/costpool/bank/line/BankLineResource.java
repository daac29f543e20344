package org.sahyog.costpool.bank.line;

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
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** For the treasurer alone: a bank’s lines name people who have nothing to do with the pool. */
@Path("/clusters/{clusterId}/cost-pools/{poolId}/bank/lines")
@Tag(name = "Banks of cost pools")
class BankLineResource {
    private final BankLines lines;
    private final BankLineReads reads;
    private final Once once;

    BankLineResource(BankLines lines, BankLineReads reads, Once once) {
        this.lines = lines;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolTreasurers
    @Operation(
            operationId = "listBankLines",
            summary = "Lines of the bank, the earliest first",
            description = "By the treasurer. Open ones with what they may be in the book.")
    public Uni<Page<BankLineView>> list(
            UUID clusterId, UUID poolId, @BeanParam BankLineFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, filter, page);
    }

    @POST
    @Path("/{lineId}/match")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "matchBankLine",
            summary = "Say what an open line is in the book",
            description =
                    "By the treasurer. One or more transactions whose movements of the bank account make its amount exactly.")
    public Uni<BankLineView> match(
            UUID clusterId,
            UUID poolId,
            UUID lineId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull BankMatchDraft draft) {
        return once.perform(
                key, draft, BankLineView.class, () -> lines.match(clusterId, poolId, lineId, draft.transactionIds()));
    }

    @POST
    @Path("/{lineId}/setting-aside")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "setBankLineAside",
            summary = "Say why an open line is not in the book",
            description = "By the treasurer: no business of this pool, or put right in another way.")
    public Uni<BankLineView> setAside(
            UUID clusterId,
            UUID poolId,
            UUID lineId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull BankSettingAside draft) {
        return once.perform(
                key, draft, BankLineView.class, () -> lines.setAside(clusterId, poolId, lineId, draft.reason()));
    }

    @POST
    @Path("/{lineId}/release")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "releaseBankLine",
            summary = "Open a line again",
            description = "By the treasurer, whatever was said of it, also by us.")
    public Uni<BankLineView> release(UUID clusterId, UUID poolId, UUID lineId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(key, BankLineView.class, () -> lines.release(clusterId, poolId, lineId));
    }
}
