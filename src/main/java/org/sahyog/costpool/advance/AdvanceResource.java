package org.sahyog.costpool.advance;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.access.ForPoolReaders;
import org.sahyog.costpool.confirmation.ConfirmationReason;
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/advances")
@Tag(name = "Cost pools")
class AdvanceResource {
    private final Advances advances;
    private final AdvanceReturns returns;
    private final AdvanceReads reads;
    private final Once once;

    AdvanceResource(Advances advances, AdvanceReturns returns, AdvanceReads reads, Once once) {
        this.advances = advances;
        this.returns = returns;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(
            operationId = "listAdvances",
            summary = "Who has money of the pool before there is a bill, what was asked for last first")
    public Uni<Page<AdvanceView>> list(
            UUID clusterId, UUID poolId, @BeanParam AdvanceFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, filter, page);
    }

    @GET
    @Path("/{advanceId}")
    @ForPoolReaders
    @Operation(operationId = "getAdvance", summary = "An advance, and what is open of it")
    public Uni<AdvanceView> get(UUID clusterId, UUID poolId, UUID advanceId) {
        return reads.get(clusterId, poolId, advanceId);
    }

    @POST
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "askForAdvance",
            summary = "Ask that somebody has money before there is a bill",
            description =
                    "Others approve it, as many as the network’s charter says; then it is given. A bill names it as a payment (`from`: ADVANCE), what is left comes back; a pool with an open one does not close.")
    public Uni<AdvanceView> ask(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull AdvanceDraft draft) {
        return once.perform(
                key,
                draft,
                AdvanceView.class,
                () -> advances.ask(clusterId, poolId, draft).chain(id -> reads.written(clusterId, poolId, id)));
    }

    @POST
    @Path("/{advanceId}/approvals")
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "approveAdvance",
            summary = "Say yes to an advance that somebody else asked for",
            description =
                    "By an officer; where there is no other officer than who asked, by whoever acts for another member. With the last yes that is needed it is in the book.")
    public Uni<AdvanceView> approve(UUID clusterId, UUID poolId, UUID advanceId, @RestHeader(Once.KEY) UUID key) {
        return perform(clusterId, poolId, advanceId, key, "", () -> advances.approve(clusterId, poolId, advanceId));
    }

    @POST
    @Path("/{advanceId}/refusal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "refuseAdvance",
            summary = "Say no to an advance, and why",
            description = "By who may approve it, or by who asked for it.")
    public Uni<AdvanceView> refuse(
            UUID clusterId,
            UUID poolId,
            UUID advanceId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull AdvanceReason reason) {
        return perform(
                clusterId,
                poolId,
                advanceId,
                key,
                reason,
                () -> advances.refuse(clusterId, poolId, advanceId, reason.reason()));
    }

    @POST
    @Path("/{advanceId}/returns")
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "returnAdvance",
            summary = "Enter what came back of an advance, or what its holder owes now",
            description =
                    "By the treasurer, or by who may approve the advance; nobody for a firm of her own. It waits until another one has confirmed it.")
    public Uni<AdvanceView> giveBack(
            UUID clusterId,
            UUID poolId,
            UUID advanceId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull AdvanceReturnDraft draft) {
        return perform(
                clusterId, poolId, advanceId, key, draft, () -> returns.enter(clusterId, poolId, advanceId, draft));
    }

    @POST
    @Path("/{advanceId}/returns/{returnId}/confirmation")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "confirmAdvanceReturn",
            summary = "Say that it has come back, or that its holder owes it now",
            description =
                    "By another officer than who entered it; where there is none, by whoever acts for another member. Then it is in the book.")
    public Uni<AdvanceView> confirmReturn(
            UUID clusterId, UUID poolId, UUID advanceId, UUID returnId, @RestHeader(Once.KEY) UUID key) {
        return perform(
                clusterId, poolId, advanceId, key, "", () -> returns.confirm(clusterId, poolId, advanceId, returnId));
    }

    @POST
    @Path("/{advanceId}/returns/{returnId}/refusal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "refuseAdvanceReturn",
            summary = "Say that it has not come back",
            description = "By who may confirm it.")
    public Uni<AdvanceView> refuseReturn(
            UUID clusterId,
            UUID poolId,
            UUID advanceId,
            UUID returnId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ConfirmationReason reason) {
        return perform(
                clusterId,
                poolId,
                advanceId,
                key,
                reason,
                () -> returns.refuse(clusterId, poolId, advanceId, returnId, reason.reason()));
    }

    @POST
    @Path("/{advanceId}/returns/{returnId}/reversal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "reverseAdvanceReturn",
            summary = "Take back a return that was entered by mistake",
            description = "By who may enter it. The book keeps both.")
    public Uni<AdvanceView> reverse(
            UUID clusterId,
            UUID poolId,
            UUID advanceId,
            UUID returnId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull AdvanceReason reason) {
        return perform(
                clusterId,
                poolId,
                advanceId,
                key,
                reason,
                () -> returns.reverse(clusterId, poolId, advanceId, returnId, reason.reason()));
    }

    private Uni<AdvanceView> perform(
            UUID clusterId, UUID poolId, UUID id, UUID key, Object body, Supplier<Uni<Void>> step) {
        return once.perform(
                key, body, AdvanceView.class, () -> step.get().chain(() -> reads.written(clusterId, poolId, id)));
    }
}
