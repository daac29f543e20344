package org.sahyog.costpool.refund;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.expense.Expense;
import org.sahyog.costpool.expense.ExpenseRepository;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;

/** Vendors pay back, by the treasurer. In the transaction of its callers; the pool is held first. Also while the pool is closing. */
@ApplicationScoped
class Refunds {
    private final CostPoolRepository pools;
    private final ExpenseRepository expenses;
    private final RefundRepository repository;
    private final PoolMembers members;
    private final Ledger ledger;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Refunds(
            CostPoolRepository pools,
            ExpenseRepository expenses,
            RefundRepository repository,
            PoolMembers members,
            Ledger ledger,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.expenses = expenses;
        this.repository = repository;
        this.members = members;
        this.ledger = ledger;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<UUID> enter(UUID clusterId, UUID poolId, RefundDraft draft) {
        return held(clusterId, poolId).chain(pool -> {
            Refund refund = Refund.enter(pool, draft, clock.instant());
            refund.author =
                    new Author(current.get().id(), current.get().acting().organisationId());
            return expense(pool, draft.expenseId())
                    .call(expense -> refuseUnfit(pool, expense, refund))
                    .call(() -> repository.insert(refund))
                    .chain(expense -> post(pool, expense, refund))
                    .chain(() -> record("entered", pool, refund))
                    .replaceWith(refund.id);
        });
    }

    private Uni<CostPool> held(UUID clusterId, UUID poolId) {
        return pools.hold(clusterId, poolId).invoke(CostPool::refuseIfClosed);
    }

    private Uni<Expense> expense(CostPool pool, UUID id) {
        return expenses.get(pool, id)
                .onFailure(Refunds::isMissing)
                .transform(missing -> new DomainException(RefundProblem.EXPENSE_UNFIT))
                .invoke(expense -> DomainException.refuseIf(!expense.isApproved(), RefundProblem.EXPENSE_UNFIT));
    }

    private static boolean isMissing(Throwable failure) {
        return failure instanceof DomainException refusal && refusal.type() == RequestProblem.NOT_FOUND;
    }

    private Uni<Void> refuseUnfit(CostPool pool, Expense expense, Refund refund) {
        return pools.today(pool)
                .invoke(today -> refuseUnlessWithin(pool, expense.spentOn, refund.refundedOn, today))
                .chain(() -> refund.organisationId == null
                        ? Uni.createFrom().item(true)
                        : members.has(pool, refund.organisationId))
                .invoke(member -> DomainException.refuseIf(!member, CostPoolProblem.NOT_IN_POOL))
                .chain(() -> repository.refunded(expense))
                .invoke(refunded -> refuseBeyond(expense.paid() - refunded, refund.amount, pool.currency))
                .replaceWithVoid();
    }

    private static void refuseUnlessWithin(CostPool pool, LocalDate spent, LocalDate day, LocalDate today) {
        pool.refuseUnlessRecent(day, today, "/refundedOn");
        if (day.isBefore(spent)) {
            throw new DomainException(CostPoolProblem.DAY_UNFIT, spent, today).at("/refundedOn");
        }
    }

    private static void refuseBeyond(long left, long amount, String currency) {
        DomainException.refuseIf(amount > left, RefundProblem.TOO_MUCH, MoneyInWords.of(left, currency));
    }

    private Uni<Void> post(CostPool pool, Expense expense, Refund refund) {
        return repository
                .borne(expense)
                .map(borne -> refund.posting(pool.currency, expense.category, borne))
                .chain(posting -> ledger.post(pool.id, posting));
    }

    /** It was entered by mistake. */
    Uni<Void> reverse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return held(clusterId, poolId)
                .chain(pool -> repository
                        .get(pool, id)
                        .invoke(refund -> refund.reverse(reason, clock.instant()))
                        .call(refund -> pools.today(pool)
                                .chain(today -> ledger.reverse(poolId, refund.transactionId, Ids.next(), today)))
                        .chain(refund -> record("reversed", pool, refund)));
    }

    private Uni<Void> record(String step, CostPool pool, Refund refund) {
        return journal.record(Deed.of("refund." + step, "cost_pool_refund", refund.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "expense", refund.expenseId, "amount", refund.amount))
                .seenBy(Scope.network(pool.networkId)));
    }
}
