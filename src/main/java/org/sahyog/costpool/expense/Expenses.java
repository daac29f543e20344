package org.sahyog.costpool.expense;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.charter.NetworkRules;
import org.sahyog.network.spending.NetworkSpending;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.Ids;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;

/** What a member submits that the pool should pay or share. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class Expenses {
    private final CostPoolRepository pools;
    private final ExpenseRepository repository;
    private final PoolMembers members;
    private final NetworkSpending spending;
    private final Receipts receipts;
    private final ExpenseDeeds deeds;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    Expenses(
            CostPoolRepository pools,
            ExpenseRepository repository,
            PoolMembers members,
            NetworkSpending spending,
            Receipts receipts,
            ExpenseDeeds deeds,
            JsonText json,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.repository = repository;
        this.members = members;
        this.spending = spending;
        this.receipts = receipts;
        this.deeds = deeds;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** What {@link #submit} would lay on whom; keeps nothing. */
    Uni<ExpensePreview> preview(UUID clusterId, UUID poolId, ExpenseDraft draft) {
        UUID id = Ids.chosen(draft.id());
        return pools.getOpen(clusterId, poolId)
                .chain(pool -> fitBill(pool, id, draft)
                        .chain(bill -> spending.rules(pool.networkId).chain(rules -> preview(bill, rules))));
    }

    private Uni<ExpensePreview> preview(Bill bill, NetworkRules rules) {
        Map<UUID, Long> shares = bill.shares();
        return repository
                .names(shares.keySet())
                .map(names -> new ExpensePreview(bill.ofMembers(), views(shares, names), rules.approvals()));
    }

    private static List<ExpenseShareView> views(Map<UUID, Long> shares, List<Object[]> names) {
        return names.stream()
                .map(row -> new ExpenseShareView(
                        (UUID) row[0], (String) row[1], Objects.requireNonNull(shares.get((UUID) row[0]))))
                .sorted(Comparator.comparing(ExpenseShareView::organisationId))
                .toList();
    }

    Uni<UUID> submit(UUID clusterId, UUID poolId, ExpenseDraft draft) {
        UUID id = Ids.chosen(draft.id());
        ActingFor acting = current.get().acting();
        return pools.holdOpen(clusterId, poolId)
                .call(pool -> fitBill(pool, id, draft))
                .chain(pool -> spending.rules(pool.networkId)
                        .call(rules -> refuseUnlessVoted(pool, draft, rules))
                        .chain(rules -> add(pool, expense(pool, id, draft, rules, acting), draft)))
                .replaceWith(id);
    }

    private Expense expense(CostPool pool, UUID id, ExpenseDraft draft, NetworkRules rules, ActingFor acting) {
        Expense expense = Expense.submit(pool, id, draft, now());
        expense.payments = json.of(draft.payments());
        expense.bearers = json.of(draft.bearersOrNone());
        expense.parts = draft.parts() == null ? null : json.of(draft.parts());
        expense.approvalsNeeded = rules.approvals();
        expense.createdBy = current.get().id();
        expense.onBehalfOf = acting.organisationId();
        return expense;
    }

    private Uni<Void> add(CostPool pool, Expense expense, ExpenseDraft draft) {
        return repository
                .insert(expense)
                .chain(() -> receipts.keep(expense, draft.receiptsOrNone()))
                .chain(() -> deeds.record("submitted", pool, expense));
    }

    /** Refuses what cannot be: an unknown member, amounts that do not fit each other, a day that is too long ago. */
    private Uni<Bill> fitBill(CostPool pool, UUID id, ExpenseDraft draft) {
        refuseUnfit(pool, draft);
        return pools.today(pool)
                .invoke(today -> pool.refuseUnlessRecent(draft.spentOn(), today, "/spentOn"))
                .chain(() -> sharing(pool, draft.chosenParts(), draft.spentOn()))
                .map(sharing -> draft.bill(id, pool.currency, pool.rule, sharing))
                .invoke(Bill::refuseUnfit)
                .call(bill -> refuseStrangers(pool, payingMembers(bill), ExpenseProblem.PAYER_NOT_IN_POOL))
                .call(bill -> refuseStrangers(pool, bill.parts().keySet(), ExpenseProblem.PART_NOT_IN_POOL));
    }

    private static void refuseUnfit(CostPool pool, ExpenseDraft draft) {
        ForeignAmount foreign = draft.foreign();
        if (foreign != null) {
            DomainException.refuseIf(foreign.currency().equals(pool.currency), ExpenseProblem.RATE_NEEDLESS);
            foreign.refuseUnlessIs(draft.amount(), pool.currency);
        }
        boolean unread = draft.parts() == null && draft.ruleOr(pool.rule).needsParts();
        DomainException.refuseIf(unread, ExpenseProblem.PART_OF_NOBODY);
        if (draft.taxOrNone() > draft.amount()) {
            throw new DomainException(
                    ExpenseProblem.TAX_UNFIT,
                    MoneyInWords.of(draft.taxOrNone(), pool.currency),
                    MoneyInWords.of(draft.amount(), pool.currency));
        }
        boolean unproved = draft.isInKind() && draft.receiptsOrNone().isEmpty();
        DomainException.refuseIf(unproved, ExpenseProblem.EVIDENCE_NEEDED);
    }

    private Uni<Map<UUID, Long>> sharing(CostPool pool, @Nullable Map<UUID, Long> chosen, LocalDate day) {
        return chosen == null ? members.sharing(pool, day) : Uni.createFrom().item(chosen);
    }

    private static Set<UUID> payingMembers(Bill bill) {
        return bill.payments().stream()
                .filter(each -> each.from() == PaidFrom.MEMBER)
                .map(each -> Objects.requireNonNull(each.organisationId()))
                .collect(Collectors.toSet());
    }

    private Uni<Void> refuseStrangers(CostPool pool, Set<UUID> organisations, ExpenseProblem problem) {
        return repository
                .knowsAll(pool, organisations)
                .invoke(known -> DomainException.refuseIf(!known, problem))
                .replaceWithVoid();
    }

    private Uni<Void> refuseUnlessVoted(CostPool pool, ExpenseDraft draft, NetworkRules rules) {
        UUID proposal = draft.proposalId();
        if (proposal == null) {
            refuseIfVoteNeeded(pool, draft.amount(), rules);
            return Uni.createFrom().voidItem();
        }
        return repository
                .votedAndLeft(pool, proposal)
                .invoke(left -> DomainException.refuseIf(
                        left == null || left.longValue() < draft.amount(),
                        ExpenseProblem.VOTE_UNFIT,
                        MoneyInWords.of(left == null ? 0 : Math.max(0, left.longValue()), pool.currency)))
                .replaceWithVoid();
    }

    private static void refuseIfVoteNeeded(CostPool pool, long amount, NetworkRules rules) {
        Long most = rules.voteAbove();
        if (most != null && rules.needsVote(amount)) {
            throw new DomainException(ExpenseProblem.VOTE_NEEDED, MoneyInWords.of(most, pool.currency));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
