package org.sahyog.costpool.refund;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.confirmation.Confirmers;
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

/**
 * Vendors pay back, the treasurer says so, another one looks; also while the pool is closing. In the transaction of its callers; the pool is
 * held first.
 */
@ApplicationScoped
class Refunds {
    private final CostPoolRepository pools;
    private final ExpenseRepository expenses;
    private final RefundRepository repository;
    private final PoolMembers members;
    private final Confirmers confirmers;
    private final Ledger ledger;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Refunds(
            CostPoolRepository pools,
            ExpenseRepository expenses,
            RefundRepository repository,
            PoolMembers members,
            Confirmers confirmers,
            Ledger ledger,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.expenses = expenses;
        this.repository = repository;
        this.members = members;
        this.confirmers = confirmers;
        this.ledger = ledger;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<UUID> enter(UUID clusterId, UUID poolId, RefundDraft draft) {
        return pools.holdUnclosed(clusterId, poolId).chain(pool -> {
            Refund refund = Refund.enter(pool, draft, clock.instant());
            refund.author =
                    new Author(current.get().id(), current.get().acting().organisationId());
            return expense(pool, draft.expenseId())
                    .call(expense -> refuseUnfit(pool, expense, refund))
                    .chain(() -> repository.insert(refund))
                    .chain(() -> record("entered", pool, refund))
                    .replaceWith(refund.id);
        });
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

    /** What waits holds its expense: that is approved, and bears so much. */
    Uni<Void> confirm(UUID clusterId, UUID poolId, UUID id) {
        return judged(clusterId, poolId, id, (pool, refund) -> {
            UUID transaction = refund.confirmation.confirm(current.get().id(), clock.instant());
            return expenses.get(pool, refund.expenseId)
                    .chain(expense -> post(pool, expense, refund, transaction))
                    .chain(() -> record("confirmed", pool, refund));
        });
    }

    private Uni<Void> post(CostPool pool, Expense expense, Refund refund, UUID transaction) {
        return repository
                .borne(expense)
                .map(borne -> refund.posting(transaction, pool.currency, expense.category, borne))
                .chain(posting -> ledger.post(pool.id, posting));
    }

    Uni<Void> refuse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return judged(clusterId, poolId, id, (pool, refund) -> {
            refund.confirmation.refuse(reason, current.get().id(), clock.instant());
            return record("refused", pool, refund);
        });
    }

    private Uni<Void> judged(UUID clusterId, UUID poolId, UUID id, BiFunction<CostPool, Refund, Uni<Void>> judgement) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> repository
                        .get(pool, id)
                        .call(refund -> confirmers.refuseUnlessOther(pool, refund.author))
                        .chain(refund -> judgement.apply(pool, refund)));
    }

    /** It was entered by mistake. */
    Uni<Void> reverse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> repository
                        .get(pool, id)
                        .call(refund -> pools.today(pool)
                                .chain(today -> ledger.reverse(
                                        poolId,
                                        refund.confirmation.reverse(reason, clock.instant()),
                                        Ids.next(),
                                        today)))
                        .chain(refund -> record("reversed", pool, refund)));
    }

    private Uni<Void> record(String step, CostPool pool, Refund refund) {
        return journal.record(Deed.of("refund." + step, "cost_pool_refund", refund.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "expense", refund.expenseId, "amount", refund.amount))
                .seenBy(Scope.network(pool.networkId)));
    }
}
