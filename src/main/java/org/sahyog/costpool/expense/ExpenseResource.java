package org.sahyog.costpool.expense;

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
import org.sahyog.shared.idempotency.Once;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

@Path("/clusters/{clusterId}/cost-pools/{poolId}/expenses")
@Tag(name = "Cost pools")
class ExpenseResource {
    private final Expenses expenses;
    private final ExpenseDecisions decisions;
    private final ExpenseReads reads;
    private final Once once;

    ExpenseResource(Expenses expenses, ExpenseDecisions decisions, ExpenseReads reads, Once once) {
        this.expenses = expenses;
        this.decisions = decisions;
        this.reads = reads;
        this.once = once;
    }

    @GET
    @ForPoolReaders
    @Operation(operationId = "listExpenses", summary = "What the pool is spent on, what was submitted last first")
    public Uni<Page<ExpenseView>> list(
            UUID clusterId, UUID poolId, @BeanParam ExpenseFilter filter, @BeanParam PageRequest page) {
        return reads.list(clusterId, poolId, filter, page);
    }

    @GET
    @Path("/{expenseId}")
    @ForPoolReaders
    @Operation(operationId = "getExpense", summary = "An expense, who approved it and what each member bears")
    public Uni<ExpenseView> get(UUID clusterId, UUID poolId, UUID expenseId) {
        return reads.get(clusterId, poolId, expenseId);
    }

    @POST
    @Path("/preview")
    @ForPoolMembers
    @WithTransaction
    @Operation(
            operationId = "previewExpense",
            summary = "See what an expense would lay on whom",
            description =
                    "Keeps nothing and needs no Idempotency-Key. Shares are by the largest remainder (Hamilton); who bears a spare paisa, the id decides.")
    public Uni<ExpensePreview> preview(UUID clusterId, UUID poolId, @Valid @NotNull ExpenseDraft draft) {
        return expenses.preview(clusterId, poolId, draft);
    }

    @POST
    @ForPoolMembers
    @WithTransaction
    @ResponseStatus(201)
    @Operation(
            operationId = "submitExpense",
            summary = "Submit a cost",
            description = "Others approve it, as many as the network’s charter says; then it is in the book.")
    public Uni<ExpenseView> submit(
            UUID clusterId, UUID poolId, @RestHeader(Once.KEY) UUID key, @Valid @NotNull ExpenseDraft draft) {
        return once.perform(
                key,
                draft,
                ExpenseView.class,
                () -> expenses.submit(clusterId, poolId, draft).chain(id -> reads.written(clusterId, poolId, id)));
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
