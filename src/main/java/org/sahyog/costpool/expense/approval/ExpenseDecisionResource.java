package org.sahyog.costpool.expense.approval;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.sahyog.costpool.access.ForPoolMembers;
import org.sahyog.costpool.expense.ExpenseReads;
import org.sahyog.costpool.expense.ExpenseView;
import org.sahyog.shared.idempotency.Once;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/expenses")
@Tag(name = "Cost pools")
class ExpenseDecisionResource {
    private final ExpenseDecisions decisions;
    private final ExpenseReads reads;
    private final Once once;

    ExpenseDecisionResource(ExpenseDecisions decisions, ExpenseReads reads, Once once) {
        this.decisions = decisions;
        this.reads = reads;
        this.once = once;
    }

    @POST
    @Path("/{expenseId}/approvals")
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "approveExpense",
            summary = "Say yes to an expense that somebody else submitted",
            description =
                    "By an officer; where there is no other officer than who submitted it, by whoever acts for another member. With the last yes that is needed it is in the book.")
    public Uni<ExpenseView> approve(UUID clusterId, UUID poolId, UUID expenseId, @RestHeader(Once.KEY) UUID key) {
        return perform(clusterId, poolId, expenseId, key, "", () -> decisions.approve(clusterId, poolId, expenseId));
    }

    @POST
    @Path("/{expenseId}/rejection")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "rejectExpense",
            summary = "Refuse an expense, and say why",
            description = "By who may approve it. Its receipts may prove another one then.")
    public Uni<ExpenseView> reject(
            UUID clusterId,
            UUID poolId,
            UUID expenseId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ExpenseReason reason) {
        return perform(
                clusterId,
                poolId,
                expenseId,
                key,
                reason,
                () -> decisions.reject(clusterId, poolId, expenseId, reason.reason()));
    }

    @POST
    @Path("/{expenseId}/withdrawal")
    @ForPoolMembers
    @WithTransaction
    @Operation(operationId = "withdrawExpense", summary = "Take back an expense that waits for approval")
    public Uni<ExpenseView> withdraw(UUID clusterId, UUID poolId, UUID expenseId, @RestHeader(Once.KEY) UUID key) {
        return perform(clusterId, poolId, expenseId, key, "", () -> decisions.withdraw(clusterId, poolId, expenseId));
    }

    @POST
    @Path("/{expenseId}/reversal")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "reverseExpense",
            summary = "Take an approved expense out of the book again",
            description = "By who may approve it, with a reason. The book keeps both.")
    public Uni<ExpenseView> reverse(
            UUID clusterId,
            UUID poolId,
            UUID expenseId,
            @RestHeader(Once.KEY) UUID key,
            @Valid @NotNull ExpenseReason reason) {
        return perform(
                clusterId,
                poolId,
                expenseId,
                key,
                reason,
                () -> decisions.reverse(clusterId, poolId, expenseId, reason.reason()));
    }

    private Uni<ExpenseView> perform(
            UUID clusterId, UUID poolId, UUID id, UUID key, Object body, Supplier<Uni<Void>> step) {
        return once.perform(
                key, body, ExpenseView.class, () -> step.get().chain(() -> reads.written(clusterId, poolId, id)));
    }
}
