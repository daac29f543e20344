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
    private final ExpenseReads reads;
    private final Once once;

    ExpenseResource(Expenses expenses, ExpenseReads reads, Once once) {
        this.expenses = expenses;
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
}
