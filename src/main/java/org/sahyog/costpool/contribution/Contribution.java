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
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.PayerClass;
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
    int receiptNumber;

    @Column(name = "transaction_id")
    UUID transactionId;

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
        contribution.financialYear = FinancialYear.of(draft.paidOn()).begins();
        contribution.transactionId = Ids.next();
        contribution.receivedAt = now;
        boolean one = (draft.organisationId() == null) != (draft.payerClass() == null);
        DomainException.refuseIf(!one, ContributionProblem.PAYER_UNFIT);
        return contribution;
    }

    Posting posting(CostPool pool) {
        return Posting.of(
                transactionId,
                PostingKind.CONTRIBUTION,
                paidOn,
                id,
                List.of(Entry.debit(into.in(pool.currency), amount), Entry.credit(payer(pool.currency), amount)));
    }

    private Account payer(String currency) {
        return payerClass == null
                ? Account.of(AccountKind.MEMBER, Objects.requireNonNull(organisationId), currency)
                : Account.of(AccountKind.PAYER, payerClass.name(), currency);
    }

    void reverse(String reason, Instant now) {
        DomainException.refuseIf(reversedAt != null, ContributionProblem.REVERSED);
        reversedAt = now;
        reversalReason = reason;
    }
}
