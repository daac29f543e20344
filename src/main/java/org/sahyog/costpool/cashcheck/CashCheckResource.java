package org.sahyog.costpool.cashcheck;

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
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/cash-checks")
@Tag(name = "Cost pools")
class CashCheckResource {
    private final CashChecks checks;
    private final CashCheckReads reads;
    private final Once once;

    CashCheckResource(CashChecks checks, CashCheckReads reads, Once once) {
        this.checks = checks;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listCashChecks", summary = "What was counted in the box, the latest day first")
    public Uni<Page<CashCheckView>> list(UUID clusterId, UUID poolId, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, page);
    }

    @POST
    @ForPoolTreasurers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "checkCash",
            summary = "Enter what was counted in the box at the end of a day",
            description =
                    "By the treasurer, once a day. Where it is not what the book says, it says why, and waits until another one has looked at it.")
    public Uni<CashCheckView> check(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull CashCheckDraft draft) {
        return once.perform(
                key,
                draft,
                CashCheckView.class,
                () -> checks.count(clusterId, poolId, draft).chain(id -> reads.written(clusterId, poolId, id)));
    }

    @POST
    @Path("/{checkId}/confirmation")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "confirmCashCheck",
            summary = "Put the difference into the book",
            description =
                    "By another officer; where there is none, by whoever acts for another member. What is missing is a cost of those who share that day, by the pool’s rule; what is too much is theirs.")
    public Uni<CashCheckView> confirm(UUID clusterId, UUID poolId, UUID checkId, @RestHeader(Once.KEY) UUID key) {
        return once.perform(
                key,
                CashCheckView.class,
                () -> checks.confirm(clusterId, poolId, checkId)
                        .chain(() -> reads.written(clusterId, poolId, checkId)));
    }

    @POST
    @Path("/{checkId}/refusal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "refuseCashCheck",
            summary = "Say that the difference is not to be put into the book",
            description = "By who may confirm it. The day is counted again.")
    public Uni<CashCheckView> refuse(
            UUID clusterId,
            UUID poolId,
            UUID checkId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull CashCheckReason reason) {
        return once.perform(
                key,
                reason,
                CashCheckView.class,
                () -> checks.refuse(clusterId, poolId, checkId, reason.reason())
                        .chain(() -> reads.written(clusterId, poolId, checkId)));
    }
}
