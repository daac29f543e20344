package org.sahyog.costpool.expense;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Expenses inside a write, under the lock of their pool. */
@ApplicationScoped
public class ExpenseRepository {
    private static final Sql STRANGERS = Sql.of("""
            select count(*) from unnest(cast(:organisations as uuid[])) o (id)
            where not exists (select 1 from cost_pool_member m where m.pool_id = :pool and m.organisation_id = o.id)
            """);
    private static final Sql REFUNDS = Sql.of("""
            select exists (select 1 from cost_pool_refund where expense_id = :expense and reversed_at is null and state <> 'REFUSED')
            """);
    private static final Sql NOT_GIVEN = Sql.of("""
            select count(*) from unnest(cast(:advances as uuid[])) o (id)
            where not exists (select 1 from cost_pool_advance a where a.pool_id = :pool and a.id = o.id and a.state = 'GIVEN')
            """);
    private static final Sql NAMES = Sql.of("select id, name from organisation where id = any(:organisations)");

    /** What is left of the money that the members have voted for, in that currency; none where they have not. */
    private static final Sql VOTED = Sql.of("""
            select cast(cast(p.payload as jsonb) #>> '{spending,amount}' as bigint) - coalesce((select sum(e.amount)
                from cost_pool_expense e where e.proposal_id = p.id and e.state in ('SUBMITTED', 'APPROVED')), 0)
            from network_proposal p
            where p.cluster_id = :cluster and p.network_id = :network and p.id = :proposal and p.kind = 'SPEND' and p.state = 'CARRIED'
              and cast(p.payload as jsonb) #>> '{spending,currency}' = :currency
            for no key update of p
            """);

    private static final Sql LAST_GIFT = Sql.of("""
            select cast(coalesce(max(gift_number), 0) as integer) from cost_pool_expense
            where pool_id = :pool and gift_year = :year and gift_number is not null
            """);

    /** The number of the last receipt for what was given in kind in that financial year. */
    public Uni<Integer> lastGift(CostPool pool, int year) {
        return LAST_GIFT.with("pool", pool.id).with("year", year).value(Integer.class);
    }

    Uni<Void> insert(Expense expense) {
        return Entities.insertOr(expense, "cost_pool_expense_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    public Uni<Expense> get(CostPool pool, UUID id) {
        return Entities.get(Expense.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id));
    }

    /** Whether all of them are in the pool, or were. */
    Uni<Boolean> knowsAll(CostPool pool, Set<UUID> organisations) {
        return STRANGERS
                .with("pool", pool.id)
                .with("organisations", organisations.toArray(UUID[]::new))
                .value(Number.class)
                .map(strangers -> strangers.intValue() == 0);
    }

    /** What came back from who made the bill has to be taken back first, or refused. */
    public Uni<Void> refuseIfRefunded(Expense expense) {
        return REFUNDS.with("expense", expense.id)
                .value(Boolean.class)
                .invoke(refunded -> DomainException.refuseIf(refunded, ExpenseProblem.REFUNDED))
                .replaceWithVoid();
    }

    /** Whether all of them were given from the pool’s money. */
    Uni<Boolean> gaveAll(CostPool pool, Set<UUID> advances) {
        return NOT_GIVEN
                .with("pool", pool.id)
                .with("advances", advances.toArray(UUID[]::new))
                .value(Number.class)
                .map(unknown -> unknown.intValue() == 0);
    }

    Uni<List<Object[]>> names(Set<UUID> organisations) {
        return NAMES.with("organisations", organisations.toArray(UUID[]::new)).rows();
    }

    /** The item is null where the network has carried no such proposal in this currency. */
    Uni<@Nullable Number> votedAndLeft(CostPool pool, UUID proposal) {
        return VOTED.with("cluster", pool.clusterId)
                .with("network", pool.networkId)
                .with("proposal", proposal)
                .with("currency", pool.currency)
                .valueIfAny(Number.class);
    }
}
