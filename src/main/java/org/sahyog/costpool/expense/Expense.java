package org.sahyog.costpool.expense;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.expense.bill.ExpenseCategory;
import org.sahyog.costpool.expense.bill.ForeignAmount;
import org.sahyog.costpool.expense.bill.Gift;
import org.sahyog.costpool.expense.bill.TaxDeducted;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.identity.check.Gstin;
import org.sahyog.shared.problem.DomainException;

/** A cost that somebody submits and others approve. Approved, it is in the book, and only a reversal takes it out. */
@Entity
@Table(name = "cost_pool_expense")
public class Expense {
    @Id
    public UUID id;

    @Column(name = "cluster_id")
    public UUID clusterId;

    @Column(name = "pool_id")
    public UUID poolId;

    String title;

    @Enumerated(EnumType.STRING)
    public ExpenseCategory category;

    public long amount;

    @Column(name = "spent_on")
    public LocalDate spentOn;

    @Enumerated(EnumType.STRING)
    public SharingRule rule;

    /** JSON, as are the next two. */
    @Nullable
    public String parts;

    public String payments;

    public String bearers;

    @Column(name = "foreign_currency")
    @Nullable
    String foreignCurrency;

    @Column(name = "foreign_amount")
    @Nullable
    Long foreignAmount;

    @Nullable
    BigDecimal rate;

    @Nullable
    String payee;

    @Column(name = "invoice_number")
    @Nullable
    String invoiceNumber;

    @Nullable
    String gstin;

    long tax;

    @Embedded
    @Nullable
    public TaxDeducted tds;

    @Column(name = "tds_remittance_id")
    @Nullable
    UUID tdsRemittanceId;

    @Column(name = "in_kind")
    boolean inKind;

    /** Of who gave it, where it is a contribution in kind. */
    @Embedded
    @Nullable
    public Gift gift;

    @Column(name = "proposal_id")
    @Nullable
    UUID proposalId;

    @Enumerated(EnumType.STRING)
    ExpenseState state;

    @Column(name = "approvals_needed")
    public int approvalsNeeded;

    @Column(name = "transaction_id")
    @Nullable
    public UUID transactionId;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Nullable
    String reason;

    @Column(name = "created_by")
    public UUID createdBy;

    @Column(name = "on_behalf_of")
    public UUID onBehalfOf;

    @Version
    int version;

    static Expense submit(CostPool pool, UUID id, ExpenseDraft draft, Instant now) {
        Expense expense = new Expense();
        expense.id = id;
        expense.clusterId = pool.clusterId;
        expense.poolId = pool.id;
        expense.title = draft.title();
        expense.category = draft.category();
        expense.amount = draft.amount();
        expense.spentOn = draft.spentOn();
        expense.payee = draft.payee();
        expense.invoiceNumber = draft.invoiceNumber();
        expense.gstin = draft.gstin() == null
                ? null
                : Gstin.parse(draft.gstin()).map(Gstin::value).orElse(null);
        expense.tax = draft.taxOrNone();
        expense.inKind = draft.isInKind();
        expense.proposalId = draft.proposalId();
        expense.state = ExpenseState.SUBMITTED;
        expense.submittedAt = now;
        expense.convert(draft.foreign());
        expense.tds = draft.tds() == null ? null : draft.tds().of(draft.gstin());
        return expense;
    }

    private void convert(@Nullable ForeignAmount foreign) {
        if (foreign != null) {
            foreignCurrency = foreign.currency();
            foreignAmount = foreign.amount();
            rate = foreign.rate();
        }
    }

    /** What the payee received, and may give back. */
    public long paid() {
        return amount - (tds == null ? 0 : tds.amount());
    }

    public boolean isApproved() {
        return state == ExpenseState.APPROVED;
    }

    public void refuseUnlessWaiting() {
        DomainException.refuseIf(state != ExpenseState.SUBMITTED, ExpenseProblem.DECIDED, state.name());
    }

    public void approve(UUID transaction, Instant now) {
        decide(ExpenseState.APPROVED, null, now);
        transactionId = transaction;
    }

    /** Others have agreed to its value: it has a receipt. */
    public void receive(int year, int number) {
        gift = Objects.requireNonNull(gift).received(year, number);
    }

    public void reject(String why, Instant now) {
        decide(ExpenseState.REJECTED, why, now);
    }

    public void withdraw(Instant now) {
        decide(ExpenseState.WITHDRAWN, null, now);
    }

    private void decide(ExpenseState how, @Nullable String why, Instant now) {
        refuseUnlessWaiting();
        state = how;
        reason = why;
        decidedAt = now;
    }

    /** Answers the transaction that is to be taken back. */
    public UUID reverse(String why) {
        UUID written = transactionId;
        if (state != ExpenseState.APPROVED || written == null) {
            throw new DomainException(ExpenseProblem.NOT_APPROVED, state.name());
        }
        DomainException.refuseIf(tdsRemittanceId != null, ExpenseProblem.TDS_REMITTED);
        state = ExpenseState.REVERSED;
        reason = why;
        return written;
    }
}
