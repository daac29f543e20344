package org.sahyog.costpool.transfer;

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
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/transfers")
@Tag(name = "Cost pools")
class TransferResource {
    private final Transfers transfers;
    private final TransferReads reads;
    private final Once once;

    TransferResource(Transfers transfers, TransferReads reads, Once once) {
        this.transfers = transfers;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listTransfers", summary = "Who was to pay whom, and whether it is done")
    public Uni<Page<PoolTransferView>> list(
            UUID clusterId, UUID poolId, @BeanParam TransferFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, filter, page);
    }

    @GET
    @Path("/{transferId}")
    @ForPoolReaders
    @Operation(operationId = "getTransfer", summary = "One payment of the settlement")
    public Uni<PoolTransferView> get(UUID clusterId, UUID poolId, UUID transferId) {
        return reads.get(clusterId, poolId, transferId);
    }

    @POST
    @Path("/{transferId}/payment")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "payTransfer",
            summary = "Say that it is paid",
            description =
                    "By who pays: whoever has SPEND of that member, or the treasurer. It waits for who receives it.")
    public Uni<PoolTransferView> pay(
            UUID clusterId,
            UUID poolId,
            UUID transferId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TransferPayment payment) {
        return once.perform(
                key, payment, PoolTransferView.class, () -> transfers.pay(clusterId, poolId, transferId, payment));
    }

    @POST
    @Path("/{transferId}/confirmation")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "confirmTransfer",
            summary = "Say that the money has come",
            description =
                    "By who receives it: whoever has SPEND of that member, or the treasurer; also before the payer has said so. With it the transfer is in the book.")
    public Uni<PoolTransferView> confirm(
            UUID clusterId,
            UUID poolId,
            UUID transferId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TransferConfirmation confirmation) {
        return once.perform(
                key,
                confirmation,
                PoolTransferView.class,
                () -> transfers.confirm(clusterId, poolId, transferId, confirmation.place()));
    }

    @POST
    @Path("/{transferId}/dispute")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "disputeTransfer",
            summary = "Say that it is not as the other says",
            description =
                    "By either party. Only this transfer waits; it is confirmed after all, or the treasurer voids it.")
    public Uni<PoolTransferView> dispute(
            UUID clusterId,
            UUID poolId,
            UUID transferId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TransferReason reason) {
        return once.perform(
                key,
                reason,
                PoolTransferView.class,
                () -> transfers.dispute(clusterId, poolId, transferId, reason.reason()));
    }

    @POST
    @Path("/{transferId}/voiding")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "voidTransfer",
            summary = "Say that a transfer is not to be paid any more",
            description = "By the treasurer. What is still owed, the next settlement proposes.")
    public Uni<PoolTransferView> drop(
            UUID clusterId,
            UUID poolId,
            UUID transferId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull TransferReason reason) {
        return once.perform(
                key,
                reason,
                PoolTransferView.class,
                () -> transfers.drop(clusterId, poolId, transferId, reason.reason()));
    }
}
