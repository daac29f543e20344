package org.sahyog.costpool.advance;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.confirmation.Confirmation;
import org.sahyog.costpool.ledger.Account;
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.ledger.Posting;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** What came back of an advance without a bill, once another one has said so. Never changed. */
@Entity
@Table(name = "cost_pool_advance_return")
class AdvanceReturn {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    @Column(name = "advance_id")
    UUID advanceId;

    long amount;

    @Enumerated(EnumType.STRING)
    @Nullable
    MoneyPlace place;

    @Column(name = "returned_on")
    LocalDate returnedOn;

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

    static AdvanceReturn enter(Advance advance, AdvanceReturnDraft draft, Instant now) {
        DomainException.refuseIf(draft.place() == null && advance.holderId == null, AdvanceProblem.PLACE_NEEDED);
        AdvanceReturn back = new AdvanceReturn();
        back.id = Ids.chosen(draft.id());
        back.clusterId = advance.clusterId;
        back.poolId = advance.poolId;
        back.advanceId = advance.id;
        back.amount = draft.amount();
        back.place = draft.place();
        back.returnedOn = draft.returnedOn();
        back.note = draft.note();
        back.enteredAt = now;
        back.confirmation = Confirmation.awaited();
        return back;
    }

    Posting posting(UUID transaction, Advance advance, String currency) {
        Account where = place == null ? advance.debt(currency) : place.in(currency);
        return Posting.of(
                transaction,
                PostingKind.ADVANCE,
                returnedOn,
                advanceId,
                List.of(Entry.debit(where, amount), Entry.credit(advance.account(currency), amount)));
    }
}
