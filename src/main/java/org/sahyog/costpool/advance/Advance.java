package org.sahyog.costpool.advance;

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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.AccountKind;
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.ledger.Posting;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;

/** Money of the pool that somebody asks for and others approve; given, it is an account of its own in the book. */
@Entity
@Table(name = "cost_pool_advance")
class Advance {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    @Column(name = "holder_id")
    @Nullable
    UUID holderId;

    @Column(name = "holder_name")
    @Nullable
    String holderName;

    String purpose;

    long amount;

    @Enumerated(EnumType.STRING)
    MoneyPlace place;

    @Column(name = "due_on")
    @Nullable
    LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    AdvanceState state;

    @Column(name = "approvals_needed")
    int approvalsNeeded;

    @Column(name = "transaction_id")
    @Nullable
    UUID transactionId;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Nullable
    String reason;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "on_behalf_of")
    UUID onBehalfOf;

    @Version
    int version;

    static Advance ask(CostPool pool, AdvanceDraft draft, Instant now) {
        boolean one = (draft.holderId() == null) != (draft.holderName() == null);
        DomainException.refuseIf(!one, AdvanceProblem.HOLDER_UNFIT);
        Advance advance = new Advance();
        advance.id = Ids.chosen(draft.id());
        advance.clusterId = pool.clusterId;
        advance.poolId = pool.id;
        advance.holderId = draft.holderId();
        advance.holderName = draft.holderName();
        advance.purpose = draft.purpose();
        advance.amount = draft.amount();
        advance.place = draft.place();
        advance.dueOn = draft.dueOn();
        advance.state = AdvanceState.SUBMITTED;
        advance.submittedAt = now;
        return advance;
    }

    void refuseUnlessWaiting() {
        DomainException.refuseIf(state != AdvanceState.SUBMITTED, AdvanceProblem.DECIDED, state.name());
    }

    Posting give(String currency, LocalDate today, Instant now) {
        refuseUnlessWaiting();
        UUID transaction = Ids.next();
        state = AdvanceState.GIVEN;
        decidedAt = now;
        transactionId = transaction;
        return Posting.of(
                transaction,
                PostingKind.ADVANCE,
                today,
                id,
                List.of(Entry.debit(account(currency), amount), Entry.credit(place.in(currency), amount)));
    }

    void refuse(String why, Instant now) {
        refuseUnlessWaiting();
        state = AdvanceState.REFUSED;
        reason = why;
        decidedAt = now;
    }

    void refuseUnlessGiven() {
        DomainException.refuseIf(state != AdvanceState.GIVEN, AdvanceProblem.NOT_GIVEN, state.name());
    }

    Account account(String currency) {
        return Account.of(AccountKind.ADVANCE, id, currency);
    }

    /** What its holder owes that has brought neither bill nor money. */
    Account debt(String currency) {
        return Account.of(AccountKind.MEMBER, Objects.requireNonNull(holderId), currency);
    }
}
