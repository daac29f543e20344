package org.sahyog.costpool.expense;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** What a step of an expense changes for the phones of the network. */
@ApplicationScoped
public class ExpenseDeeds {
    private final Journal journal;

    ExpenseDeeds(Journal journal) {
        this.journal = journal;
    }

    public Uni<Void> record(String step, CostPool pool, Expense expense) {
        return journal.record(Deed.of("expense." + step, "cost_pool_expense", expense.id)
                .in(pool.clusterId)
                .with(Map.of(
                        "pool", pool.id,
                        "network", pool.networkId,
                        "organisation", expense.onBehalfOf,
                        "submitter", expense.createdBy,
                        "amount", expense.amount))
                .seenBy(Scope.network(pool.networkId), Scope.organisation(expense.onBehalfOf)));
    }
}
