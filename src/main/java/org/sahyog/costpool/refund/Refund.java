package org.sahyog.costpool.refund;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.confirmation.Confirmation;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.ledger.Posting;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** What a vendor paid back of an expense, once another one has said so. Never changed. */
@Entity
@Table(name = "cost_pool_refund")
class Refund {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    @Column(name = "expense_id")
    UUID expenseId;

    long amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "into_account")
    @Nullable
    MoneyPlace into;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    @Column(name = "refunded_on")
    LocalDate refundedOn;

    @Nullable
    String reference;

    @Nullable
    String note;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Embedded
    Confirmation confirmation;

    @Embedded
    Author author;

    @Version
    int version;

    static Refund enter(CostPool pool, RefundDraft draft, Instant now) {
        boolean one = (draft.into() == null) != (draft.organisationId() == null);
        DomainException.refuseIf(!one, RefundProblem.PLACE_UNFIT);
        Refund refund = new Refund();
        refund.id = Ids.chosen(draft.id());
        refund.clusterId = pool.clusterId;
        refund.poolId = pool.id;
        refund.expenseId = draft.expenseId();
        refund.amount = draft.amount();
        refund.into = draft.into();
        refund.organisationId = draft.organisationId();
        refund.refundedOn = draft.refundedOn();
        refund.reference = draft.reference();
        refund.note = draft.note();
        refund.enteredAt = now;
        refund.confirmation = Confirmation.awaited();
        return refund;
    }

    Posting posting(UUID transaction, String currency, ExpenseCategory category, Map<Account, Long> borne) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.debit(
                into == null
                        ? Account.of(AccountKind.MEMBER, Objects.requireNonNull(organisationId), currency)
                        : into.in(currency),
                amount));
        entries.add(Entry.debit(Account.of(AccountKind.SHARED, currency), amount));
        entries.add(Entry.credit(Account.of(AccountKind.COST, category.name(), currency), amount));
        entries.addAll(RefundSplit.of(expenseId, amount, borne));
        return Posting.of(transaction, PostingKind.REFUND, refundedOn, id, entries);
    }
}
