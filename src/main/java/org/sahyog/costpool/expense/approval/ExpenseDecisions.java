package org.sahyog.costpool.expense.approval;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.FinancialYear;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.costpool.expense.Expense;
import org.sahyog.costpool.expense.ExpenseDeeds;
import org.sahyog.costpool.expense.ExpenseProblem;
import org.sahyog.costpool.expense.ExpenseRepository;
import org.sahyog.costpool.expense.bill.Bill;
import org.sahyog.costpool.expense.bill.BillBearer;
import org.sahyog.costpool.expense.bill.BillPart;
import org.sahyog.costpool.expense.bill.BillPayment;
import org.sahyog.costpool.expense.evidence.Evidence;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.costpool.ledger.Posting;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.spending.NetworkSpending;
import org.sahyog.shared.Ids;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;

/** Two pairs of eyes: who submits an expense decides nothing of it. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class ExpenseDecisions {
    private final CostPoolRepository pools;
    private final ExpenseRepository repository;
    private final PoolMembers members;
    private final PoolOffices offices;
    private final NetworkSpending spending;
    private final Ledger ledger;
    private final Evidence evidence;
    private final ExpenseDeeds deeds;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    ExpenseDecisions(
            CostPoolRepository pools,
            ExpenseRepository repository,
            PoolMembers members,
            PoolOffices offices,
            NetworkSpending spending,
            Ledger ledger,
            Evidence evidence,
            ExpenseDeeds deeds,
            JsonText json,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.repository = repository;
        this.members = members;
        this.offices = offices;
        this.spending = spending;
        this.ledger = ledger;
        this.evidence = evidence;
        this.deeds = deeds;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** With the last yes that is needed the expense is in the book. */
    Uni<Void> approve(UUID clusterId, UUID poolId, UUID id) {
        return held(clusterId, poolId, id)
                .call(found -> refuseUnlessApprover(found.pool, found.expense))
                .invoke(found -> found.expense.refuseUnlessWaiting())
                .invoke(found -> found.pool.refuseWhileAwaiting())
                .call(found -> refuseIfFrozen(found.pool))
                .chain(found -> Approvals.add(clusterId, id, current.get(), now())
                        .chain(approvals -> approvals < found.expense.approvalsNeeded
                                ? deeds.record("seconded", found.pool, found.expense)
                                : post(found.pool, found.expense)));
    }

    /** A network that has ended has no rules of its own any more, but bills from before. */
    private Uni<Void> refuseIfFrozen(CostPool pool) {
        return offices.isWindingUp(pool.networkId)
                .chain(ended -> ended ? Uni.createFrom().voidItem() : spending.refuseIfFrozen(pool.networkId));
    }

    private Uni<Void> post(CostPool pool, Expense expense) {
        return parts(pool, expense)
                .map(parts -> bill(pool, expense, parts))
                .invoke(Bill::refuseUnfit)
                .map(bill -> Posting.of(Ids.next(), kind(expense), expense.spentOn, expense.id, bill.entries()))
                .call(posting -> ledger.post(pool.id, posting))
                .call(() -> receive(pool, expense))
                .invoke(posting -> expense.approve(posting.id(), now()))
                .chain(() -> deeds.record("approved", pool, expense));
    }

    private static PostingKind kind(Expense expense) {
        return expense.gift == null ? PostingKind.EXPENSE : PostingKind.KIND;
    }

    /** What was given in kind has a receipt as money has, of its own series. */
    private Uni<Void> receive(CostPool pool, Expense expense) {
        if (expense.gift == null) {
            return Uni.createFrom().voidItem();
        }
        int year = FinancialYear.of(expense.spentOn).begins();
        return repository
                .lastGift(pool, year)
                .invoke(last -> expense.receive(year, last + 1))
                .replaceWithVoid();
    }

    private Uni<Map<UUID, Long>> parts(CostPool pool, Expense expense) {
        return expense.parts == null
                ? members.sharing(pool, expense.spentOn)
                : Uni.createFrom().item(BillPart.byMember(List.of(json.read(expense.parts, BillPart[].class))));
    }

    private Bill bill(CostPool pool, Expense expense, Map<UUID, Long> parts) {
        return new Bill(
                expense.id,
                pool.currency,
                expense.amount,
                expense.category,
                List.of(json.read(expense.payments, BillPayment[].class)),
                List.of(json.read(expense.bearers, BillBearer[].class)),
                expense.rule,
                parts,
                expense.tds);
    }

    Uni<Void> reject(UUID clusterId, UUID poolId, UUID id, String reason) {
        return held(clusterId, poolId, id)
                .call(found -> refuseUnlessApprover(found.pool, found.expense))
                .invoke(found -> found.expense.reject(reason, now()))
                .call(found -> evidence.free(found.expense.id))
                .chain(found -> deeds.record("rejected", found.pool, found.expense));
    }

    /** By the people of the organisation that submitted it. */
    Uni<Void> withdraw(UUID clusterId, UUID poolId, UUID id) {
        return held(clusterId, poolId, id)
                .invoke(found -> DomainException.refuseIf(
                        !current.get().speaksFor().contains(found.expense.onBehalfOf), ExpenseProblem.NOT_YOURS))
                .invoke(found -> found.expense.withdraw(now()))
                .call(found -> evidence.free(found.expense.id))
                .chain(found -> deeds.record("withdrawn", found.pool, found.expense));
    }

    /** What was approved by mistake is taken out of the book, by somebody who may approve it. */
    Uni<Void> reverse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return held(clusterId, poolId, id)
                .call(found -> refuseUnlessApprover(found.pool, found.expense))
                .call(found -> repository.refuseIfRefunded(found.expense))
                .call(found -> pools.today(found.pool)
                        .chain(today -> ledger.reverse(poolId, found.expense.reverse(reason), Ids.next(), today)))
                .call(found -> evidence.free(found.expense.id))
                .chain(found -> deeds.record("reversed", found.pool, found.expense));
    }

    private Uni<Found> held(UUID clusterId, UUID poolId, UUID id) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> repository.get(pool, id).map(expense -> new Found(pool, expense)));
    }

    private Uni<Void> refuseUnlessApprover(CostPool pool, Expense expense) {
        Caller caller = current.get();
        DomainException.refuseIf(caller.id().equals(expense.createdBy), ExpenseProblem.OWN);
        UUID giver = expense.gift == null ? null : expense.gift.organisation();
        DomainException.refuseIf(giver != null && caller.speaksFor().contains(giver), ExpenseProblem.OWN);
        return offices.mayApprove(pool.networkId, caller, expense.createdBy, expense.onBehalfOf)
                .invoke(may -> DomainException.refuseIf(!may, ExpenseProblem.NOT_APPROVER))
                .replaceWithVoid();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Found(CostPool pool, Expense expense) {}
}
