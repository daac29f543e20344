package org.sahyog.costpool.contribution;

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
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.FinancialYear;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.PayerClass;
import org.sahyog.costpool.confirmation.ConfirmationProblem;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.ledger.Posting;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Money that came into a pool from a member, or from a class of payers outside it. Never changed; taken back at most once. */
@Entity
@Table(name = "cost_pool_contribution")
class Contribution {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_class")
    @Nullable
    PayerClass payerClass;

    long amount;

    @Enumerated(EnumType.STRING)
    @Column(name = "into_account")
    MoneyPlace into;

    @Column(name = "paid_on")
    LocalDate paidOn;

    @Nullable
    String reference;

    @Nullable
    String note;

    @Column(name = "financial_year")
    int financialYear;

    @Column(name = "receipt_number")
    @Nullable
    Integer receiptNumber;

    @Column(name = "pledge_id")
    @Nullable
    UUID pledgeId;

    @Column(name = "transaction_id")
    @Nullable
    UUID transactionId;

    @Enumerated(EnumType.STRING)
    ContributionState state;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "decided_by")
    @Nullable
    UUID decidedBy;

    @Column(name = "refusal_reason")
    @Nullable
    String refusalReason;

    @Column(name = "reversed_at")
    @Nullable
    Instant reversedAt;

    @Column(name = "reversal_reason")
    @Nullable
    String reversalReason;

    @Column(name = "received_at")
    Instant receivedAt;

    @Embedded
    Author author;

    @Version
    int version;

    static Contribution receive(CostPool pool, ContributionDraft draft, Instant now) {
        Contribution contribution = new Contribution();
        contribution.id = Ids.chosen(draft.id());
        contribution.clusterId = pool.clusterId;
        contribution.poolId = pool.id;
        contribution.organisationId = draft.organisationId();
        contribution.payerClass = draft.payerClass();
        contribution.amount = draft.amount();
        contribution.into = draft.into();
        contribution.paidOn = draft.paidOn();
        contribution.reference = draft.reference();
        contribution.note = draft.note();
        contribution.pledgeId = draft.pledgeId();
        contribution.financialYear = FinancialYear.of(draft.paidOn()).begins();
        contribution.state = ContributionState.WAITING;
        contribution.receivedAt = now;
        boolean one = (draft.organisationId() == null) != (draft.payerClass() == null);
        DomainException.refuseIf(!one, ContributionProblem.PAYER_UNFIT);
        return contribution;
    }

    /** In the book, with the next receipt of its year. */
    void receive(int receipt) {
        state = ContributionState.RECEIVED;
        receiptNumber = receipt;
        transactionId = Ids.next();
    }

    /** By another one than who entered it. */
    void confirm(UUID person, Instant now) {
        decide(person, now);
    }

    void refuse(String reason, UUID person, Instant now) {
        decide(person, now);
        state = ContributionState.REFUSED;
        refusalReason = reason;
    }

    private void decide(UUID person, Instant now) {
        DomainException.refuseIf(state != ContributionState.WAITING, ConfirmationProblem.DECIDED, state.name());
        decidedAt = now;
        decidedBy = person;
    }

    Posting posting(CostPool pool) {
        return Posting.of(
                Objects.requireNonNull(transactionId),
                PostingKind.CONTRIBUTION,
                paidOn,
                id,
                List.of(Entry.debit(into.in(pool.currency), amount), Entry.credit(payer(pool.currency), amount)));
    }

    /** As claims name it. */
    String payer() {
        return payerClass == null ? Objects.requireNonNull(organisationId).toString() : payerClass.name();
    }

    private Account payer(String currency) {
        return payerClass == null
                ? Account.of(AccountKind.MEMBER, Objects.requireNonNull(organisationId), currency)
                : Account.of(AccountKind.PAYER, payerClass.name(), currency);
    }

    /** Answers the transaction that is to be taken back. */
    UUID reverse(String reason, Instant now) {
        UUID written = transactionId;
        if (written == null) {
            throw new DomainException(ContributionProblem.NOT_RECEIVED, state.name());
        }
        DomainException.refuseIf(reversedAt != null, ContributionProblem.REVERSED);
        reversedAt = now;
        reversalReason = reason;
        return written;
    }
}
