package org.sahyog.costpool.refund;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.expense.Expense;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Refunds inside a write, under the lock of their pool. */
@ApplicationScoped
class RefundRepository {
    /** What each was charged by the expense, less what refunds gave it back. */
    private static final Sql BORNE = Sql.of("""
            select a.kind, a.party_id, a.label, a.currency, sum(e.amount)
            from ledger_entry e join ledger_account a on a.id = e.account_id and a.kind in ('MEMBER', 'PAYER')
            where (e.transaction_id = :transaction and e.amount > 0)
               or (e.amount < 0 and e.transaction_id in (select r.transaction_id from cost_pool_refund r
                    where r.expense_id = :expense and r.reversed_at is null and r.state = 'CONFIRMED'))
            group by a.kind, a.party_id, a.label, a.currency having sum(e.amount) > 0
            """);

    /** Also what waits. */
    private static final Sql REFUNDED = Sql.of("""
            select coalesce(sum(amount), 0) from cost_pool_refund
            where expense_id = :expense and reversed_at is null and state <> 'REFUSED'
            """);

    Uni<Map<Account, Long>> borne(Expense expense) {
        return BORNE.with("expense", expense.id)
                .with("transaction", expense.transactionId)
                .rows()
                .map(RefundRepository::read);
    }

    private static Map<Account, Long> read(List<Object[]> rows) {
        Map<Account, Long> borne = new HashMap<>();
        rows.forEach(row -> borne.put(
                new Account(AccountKind.valueOf((String) row[0]), (UUID) row[1], (String) row[2], (String) row[3]),
                ((Number) row[4]).longValue()));
        return borne;
    }

    Uni<Long> refunded(Expense expense) {
        return REFUNDED.with("expense", expense.id).value(Number.class).map(Number::longValue);
    }

    Uni<Void> insert(Refund refund) {
        return Entities.insertOr(refund, "cost_pool_refund_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    Uni<Refund> get(CostPool pool, UUID id) {
        return Entities.get(Refund.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id));
    }
}
