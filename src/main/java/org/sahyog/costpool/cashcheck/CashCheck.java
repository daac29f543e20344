package org.sahyog.costpool.cashcheck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.confirmation.ConfirmationProblem;
import org.sahyog.costpool.expense.bill.Bill;
import org.sahyog.costpool.expense.bill.BillPayment;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.expense.bill.PaidFrom;
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.ledger.Posting;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;

/** The box was counted. Where it is not what the book says, another one looks before the difference is put into the book. */
@Entity
@Table(name = "cost_pool_cash_check")
class CashCheck {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    LocalDate day;

    long counted;

    long expected;

    /** JSON. */
    @Nullable
    String notes;

    @Nullable
    String reason;

    @Enumerated(EnumType.STRING)
    CashCheckState state;

    @Column(name = "transaction_id")
    @Nullable
    UUID transactionId;

    @Column(name = "checked_at")
    Instant checkedAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Column(name = "refusal_reason")
    @Nullable
    String refusalReason;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "on_behalf_of")
    UUID onBehalfOf;

    @Version
    int version;

    static CashCheck count(CostPool pool, CashCheckDraft draft, long expected, Instant now) {
        boolean even = draft.counted() == expected;
        DomainException.refuseIf(
                !even && draft.reason() == null,
                CashProblem.REASON_NEEDED,
                MoneyInWords.of(draft.counted(), pool.currency),
                MoneyInWords.of(expected, pool.currency));
        CashCheck check = new CashCheck();
        check.id = Ids.chosen(draft.id());
        check.clusterId = pool.clusterId;
        check.poolId = pool.id;
        check.day = draft.day();
        check.counted = draft.counted();
        check.expected = expected;
        check.reason = draft.reason();
        check.state = even ? CashCheckState.EVEN : CashCheckState.WAITING;
        check.checkedAt = now;
        return check;
    }

    static void refuseUnfit(CashCheckDraft draft) {
        List<CashNotes> notes = draft.notes();
        DomainException.refuseIf(
                notes != null && notes.stream().mapToLong(CashNotes::amount).sum() != draft.counted(),
                CashProblem.NOTES_UNFIT);
    }

    void refuse(String why, UUID person, Instant now) {
        decide(CashCheckState.REFUSED, person, now);
        refusalReason = why;
    }

    /** What another count has put into the book since, or a bill that was forgotten, is not missing once more. */
    void confirm(long expectedNow, UUID person, Instant now) {
        decide(CashCheckState.POSTED, person, now);
        DomainException.refuseIf(expectedNow != expected, CashProblem.BOOK_MOVED);
        transactionId = Ids.next();
    }

    /** What is missing is a cost of those who share that day; what is too much is theirs. */
    Posting posting(CostPool pool, Map<UUID, Long> sharing) {
        Bill missing = missing(pool, sharing);
        missing.refuseUnfit();
        long sign = counted < expected ? 1 : -1;
        List<Entry> entries = missing.entries().stream()
                .map(entry -> new Entry(entry.account(), sign * entry.amount()))
                .toList();
        return Posting.of(Objects.requireNonNull(transactionId), PostingKind.CASH_CHECK, day, id, entries);
    }

    private Bill missing(CostPool pool, Map<UUID, Long> sharing) {
        long amount = Math.abs(counted - expected);
        return new Bill(
                id,
                pool.currency,
                amount,
                ExpenseCategory.OTHER,
                List.of(new BillPayment(PaidFrom.CASH, null, null, null, amount)),
                List.of(),
                pool.rule.needsParts() ? SharingRule.EQUAL : pool.rule,
                sharing,
                null);
    }

    private void decide(CashCheckState how, UUID person, Instant now) {
        DomainException.refuseIf(state != CashCheckState.WAITING, ConfirmationProblem.DECIDED, state.name());
        state = how;
        decidedBy = person;
        decidedAt = now;
    }
}
