package org.sahyog.costpool.expense;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.expense.bill.Bill;
import org.sahyog.costpool.expense.bill.BillProblem;
import org.sahyog.costpool.expense.bill.ForeignAmount;
import org.sahyog.costpool.expense.bill.PaidFrom;
import org.sahyog.costpool.expense.bill.TaxDeducted;
import org.sahyog.costpool.expense.category.CategoryDefaults;
import org.sahyog.costpool.expense.category.CategoryProblem;
import org.sahyog.costpool.expense.evidence.EvidenceProblem;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.problem.DomainException;

/** What a draft makes of a bill, or why it makes none. In the transaction of its callers. */
@ApplicationScoped
class ExpenseBills {
    private final CostPoolRepository pools;
    private final ExpenseRepository repository;
    private final PoolMembers members;
    private final CategoryDefaults defaults;

    ExpenseBills(
            CostPoolRepository pools, ExpenseRepository repository, PoolMembers members, CategoryDefaults defaults) {
        this.pools = pools;
        this.repository = repository;
        this.members = members;
        this.defaults = defaults;
    }

    Uni<Split> split(CostPool pool, UUID id, ExpenseDraft draft) {
        return defaults.inForce(pool.id, draft.category()).map(usual -> Split.of(id, draft, pool.rule, usual));
    }

    /** Refuses what cannot be: an unknown member, amounts that do not fit each other, a day that is too long ago. */
    Uni<Bill> fit(CostPool pool, UUID id, ExpenseDraft draft, Split split) {
        refuseUnfit(pool, draft, split);
        return pools.today(pool)
                .invoke(today -> pool.refuseUnlessRecent(draft.spentOn(), today, "/spentOn"))
                .chain(() -> sharing(pool, split, draft.spentOn()))
                .map(sharing -> draft.bill(id, pool.currency, split, sharing))
                .invoke(Bill::refuseUnfit)
                .call(bill -> refuseStrangers(pool, payingMembers(bill), ExpenseProblem.PAYER_NOT_IN_POOL))
                .call(bill -> repository
                        .gaveAll(pool, advances(bill))
                        .invoke(given -> DomainException.refuseIf(!given, ExpenseProblem.ADVANCE_UNFIT)))
                .call(bill -> refuseStrangers(pool, bill.parts().keySet(), ExpenseProblem.PART_NOT_IN_POOL));
    }

    private static void refuseUnfit(CostPool pool, ExpenseDraft draft, Split split) {
        ForeignAmount foreign = draft.foreign();
        if (foreign != null) {
            DomainException.refuseIf(foreign.currency().equals(pool.currency), ExpenseProblem.RATE_NEEDLESS);
            foreign.refuseUnlessIs(draft.amount(), pool.currency);
        }
        boolean unread = split.parts() == null && split.rule().needsParts();
        DomainException.refuseIf(unread, BillProblem.PART_OF_NOBODY);
        if (draft.taxOrNone() > draft.amount()) {
            throw new DomainException(
                    ExpenseProblem.TAX_UNFIT,
                    MoneyInWords.of(draft.taxOrNone(), pool.currency),
                    MoneyInWords.of(draft.amount(), pool.currency));
        }
        TaxDeducted tds = draft.tds();
        if (tds != null) {
            tds.refuseUnfit(draft.amount(), draft.gstin(), pool.currency);
        }
        boolean unproved = draft.isInKind() && draft.receiptsOrNone().isEmpty();
        DomainException.refuseIf(unproved, EvidenceProblem.EVIDENCE_NEEDED);
    }

    /** Whom the default names has to share on that day; whom the draft names may have left. */
    private Uni<Map<UUID, Long>> sharing(CostPool pool, Split split, LocalDate day) {
        Map<UUID, Long> chosen = split.chosen();
        if (chosen != null && !split.usualParts()) {
            return Uni.createFrom().item(chosen);
        }
        return members.sharing(pool, day).map(sharing -> chosen == null ? sharing : within(sharing.keySet(), chosen));
    }

    private static Map<UUID, Long> within(Set<UUID> sharing, Map<UUID, Long> chosen) {
        DomainException.refuseIf(!sharing.containsAll(chosen.keySet()), CategoryProblem.MEMBER_GONE);
        return chosen;
    }

    private static Set<UUID> payingMembers(Bill bill) {
        return bill.payments().stream()
                .filter(each -> each.from() == PaidFrom.MEMBER)
                .map(each -> Objects.requireNonNull(each.organisationId()))
                .collect(Collectors.toSet());
    }

    private static Set<UUID> advances(Bill bill) {
        return bill.payments().stream()
                .filter(each -> each.from() == PaidFrom.ADVANCE)
                .map(each -> Objects.requireNonNull(each.advanceId()))
                .collect(Collectors.toSet());
    }

    private Uni<Void> refuseStrangers(CostPool pool, Set<UUID> organisations, ExpenseProblem problem) {
        return repository
                .knowsAll(pool, organisations)
                .invoke(known -> DomainException.refuseIf(!known, problem))
                .replaceWithVoid();
    }
}
