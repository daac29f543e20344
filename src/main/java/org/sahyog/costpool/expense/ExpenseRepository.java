package org.sahyog.costpool.expense;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Expenses inside a write, under the lock of their pool. */
@ApplicationScoped
class ExpenseRepository {
    private static final Sql STRANGERS = Sql.of("""
            select count(*) from unnest(cast(:organisations as uuid[])) o (id)
            where not exists (select 1 from cost_pool_member m where m.pool_id = :pool and m.organisation_id = o.id)
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

    private static final Sql APPROVE = Sql.of("""
            insert into cost_pool_approval (cluster_id, expense_id, person_id, on_behalf_of, approved_at)
            values (:cluster, :expense, :person, :organisation, :now)
            """);
    private static final Sql APPROVALS =
            Sql.of("select cast(count(*) as integer) from cost_pool_approval where expense_id = :expense");

    Uni<Void> insert(Expense expense) {
        return Entities.insertOr(expense, "cost_pool_expense_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    Uni<Expense> get(CostPool pool, UUID id) {
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

    /** Answers how many have said yes now. */
    Uni<Integer> approve(Expense expense, Caller caller, Instant now) {
        return APPROVE.with("cluster", expense.clusterId)
                .with("expense", expense.id)
                .with("person", caller.id())
                .with("organisation", caller.acting().organisationId())
                .with("now", now)
                .update()
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cost_pool_approval_pkey"))
                .transform(twice -> new DomainException(ExpenseProblem.APPROVED_BY_YOU))
                .chain(() -> APPROVALS.with("expense", expense.id).value(Integer.class));
    }
}
