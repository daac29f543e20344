package org.sahyog.costpool.expense;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.expense.bill.Bill;
import org.sahyog.costpool.expense.bill.ExpenseShareView;
import org.sahyog.costpool.expense.bill.Gift;
import org.sahyog.costpool.expense.evidence.Evidence;
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
public class Expenses {
    private final CostPoolRepository pools;
    private final ExpenseRepository repository;
    private final ExpenseBills bills;
    private final NetworkSpending spending;
    private final Evidence evidence;
    private final ExpenseDeeds deeds;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    Expenses(
            CostPoolRepository pools,
            ExpenseRepository repository,
            ExpenseBills bills,
            NetworkSpending spending,
            Evidence evidence,
            ExpenseDeeds deeds,
            JsonText json,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.repository = repository;
        this.bills = bills;
        this.spending = spending;
        this.evidence = evidence;
        this.deeds = deeds;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    /** What {@link #submit} would lay on whom; keeps nothing. */
    Uni<ExpensePreview> preview(UUID clusterId, UUID poolId, ExpenseDraft draft) {
        UUID id = Ids.chosen(draft.id());
        return pools.getOpen(clusterId, poolId)
                .chain(pool -> bills.split(pool, id, draft)
                        .chain(split -> bills.fit(pool, id, draft, split)
                                .chain(bill ->
                                        spending.rules(pool.networkId).chain(rules -> preview(bill, split, rules)))));
    }

    private Uni<ExpensePreview> preview(Bill bill, Split split, NetworkRules rules) {
        Map<UUID, Long> shares = bill.shares();
        return repository
                .names(shares.keySet())
                .map(names -> new ExpensePreview(
                        bill.ofMembers(),
                        split.rule(),
                        split.bearers(),
                        split.usual(),
                        views(shares, names),
                        rules.approvals()));
    }

    private static List<ExpenseShareView> views(Map<UUID, Long> shares, List<Object[]> names) {
        return names.stream()
                .map(row -> new ExpenseShareView(
                        (UUID) row[0], (String) row[1], Objects.requireNonNull(shares.get((UUID) row[0]))))
                .sorted(Comparator.comparing(ExpenseShareView::organisationId))
                .toList();
    }

    Uni<UUID> submit(UUID clusterId, UUID poolId, ExpenseDraft draft) {
        return pools.holdOpen(clusterId, poolId).chain(pool -> submit(pool, draft, null));
    }

    /**
     * Of a pool that is held, and open.
     *
     * @param gift of what was given in kind, who gave it and how much; the draft says what, and at which value
     */
    public Uni<UUID> submit(CostPool pool, ExpenseDraft draft, @Nullable Gift gift) {
        UUID id = Ids.chosen(draft.id());
        ActingFor acting = current.get().acting();
        return bills.split(pool, id, draft)
                .call(split -> bills.fit(pool, id, draft, split))
                .chain(split -> spending.rules(pool.networkId)
                        .call(rules -> refuseUnlessVoted(pool, draft, rules))
                        .map(rules -> expense(pool, id, draft, gift, split, rules, acting)))
                .chain(expense -> add(pool, expense, draft))
                .replaceWith(id);
    }

    private Expense expense(
            CostPool pool,
            UUID id,
            ExpenseDraft draft,
            @Nullable Gift gift,
            Split split,
            NetworkRules rules,
            ActingFor acting) {
        Expense expense = Expense.submit(pool, id, draft, now());
        expense.gift = gift;
        expense.payments = json.of(draft.payments());
        expense.rule = split.rule();
        expense.bearers = json.of(split.bearers());
        expense.parts = split.parts() == null ? null : json.of(split.parts());
        expense.approvalsNeeded = rules.approvals();
        expense.createdBy = current.get().id();
        expense.onBehalfOf = acting.organisationId();
        return expense;
    }

    private Uni<Void> add(CostPool pool, Expense expense, ExpenseDraft draft) {
        return repository
                .insert(expense)
                .chain(() -> evidence.keep(expense.clusterId, expense.id, draft.receiptsOrNone()))
                .chain(() -> deeds.record("submitted", pool, expense));
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
