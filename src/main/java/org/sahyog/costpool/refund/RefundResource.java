package org.sahyog.costpool.refund;

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
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.access.ForPoolTreasurers;
import org.sahyog.costpool.confirmation.ConfirmationReason;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/refunds")
@Tag(name = "Cost pools")
class RefundResource {
    private final Refunds refunds;
    private final RefundReads reads;
    private final Once once;

    RefundResource(Refunds refunds, RefundReads reads, Once once) {
        this.refunds = refunds;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listRefunds", summary = "What vendors paid back, the latest first")
    public Uni<Page<RefundView>> list(
            UUID clusterId, UUID poolId, @BeanParam RefundFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, filter, page);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "enterRefund",
            summary = "Enter what a vendor paid back of an expense",
            description =
                    "By the treasurer, all of it or a part. It waits until another one has confirmed it. Then it goes back to those who bore the expense, in proportion to what each still bears, by the largest remainder (Hamilton): in the end exactly what each bore.")
    public Uni<RefundView> enter(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull RefundDraft draft) {
        return once.perform(
                key,
                draft,
                RefundView.class,
                () -> refunds.enter(clusterId, poolId, draft).chain(id -> reads.written(clusterId, poolId, id)));
    }

    @POST
    @Path("/{refundId}/confirmation")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "confirmRefund",
            summary = "Say that what a vendor paid back has come",
            description =
                    "By another officer than who entered it; where there is none, by whoever acts for another member. Then it is in the book.")
    public Uni<RefundView> confirm(UUID clusterId, UUID poolId, UUID refundId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key,
                RefundView.class,
                () -> refunds.confirm(clusterId, poolId, refundId)
                        .chain(() -> reads.written(clusterId, poolId, refundId)));
    }

    @POST
    @Path("/{refundId}/refusal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "refuseRefund",
            summary = "Say that it has not come",
            description = "By who may confirm it.")
    public Uni<RefundView> refuse(
            UUID clusterId,
            UUID poolId,
            UUID refundId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ConfirmationReason reason) {
        return once.perform(
                key,
                reason,
                RefundView.class,
                () -> refunds.refuse(clusterId, poolId, refundId, reason.reason())
                        .chain(() -> reads.written(clusterId, poolId, refundId)));
    }

    @POST
    @Path("/{refundId}/reversal")
    @ForPoolTreasurers
    @WithTransaction
    @Operation(
            operationId = "reverseRefund",
            summary = "Take back a refund that was entered by mistake",
            description = "By the treasurer. The book keeps both.")
    public Uni<RefundView> reverse(
            UUID clusterId,
            UUID poolId,
            UUID refundId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull RefundReason reason) {
        return once.perform(
                key,
                reason,
                RefundView.class,
                () -> refunds.reverse(clusterId, poolId, refundId, reason.reason())
                        .chain(() -> reads.written(clusterId, poolId, refundId)));
    }
}
