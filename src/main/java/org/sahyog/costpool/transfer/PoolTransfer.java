package org.sahyog.costpool.transfer;

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
import org.sahyog.costpool.ledger.Entry;
import org.sahyog.costpool.ledger.Posting;
import org.sahyog.costpool.ledger.PostingKind;
import org.sahyog.costpool.transfer.position.Side;
import org.sahyog.costpool.transfer.position.Suggestion;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** One payment of a settlement. No organisation: the treasurer, with the pool’s own money. */
@Entity
@Table(name = "cost_pool_transfer")
public class PoolTransfer {
    public @Id UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    @Column(name = "from_id")
    @Nullable
    UUID from;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_class")
    @Nullable
    PayerClass fromClass;

    @Column(name = "to_id")
    @Nullable
    UUID to;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_class")
    @Nullable
    PayerClass toClass;

    long amount;

    @Enumerated(EnumType.STRING)
    TransferState state;

    @Enumerated(EnumType.STRING)
    @Nullable
    MoneyPlace place;

    @Nullable
    String reference;

    @Nullable
    String reason;

    @Column(name = "transaction_id")
    @Nullable
    UUID transactionId;

    @Column(name = "proposed_at")
    public Instant proposedAt;

    @Column(name = "paid_at")
    @Nullable
    Instant paidAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "paid_by")
    @Nullable
    UUID paidBy;

    @Column(name = "paid_for")
    @Nullable
    UUID paidFor;

    @Column(name = "ended_by")
    @Nullable
    UUID endedBy;

    @Embedded
    Author author;

    @Version
    int version;

    public static PoolTransfer propose(CostPool pool, Suggestion suggested, Author author, Instant now) {
        PoolTransfer transfer = new PoolTransfer();
        transfer.id = Ids.next();
        transfer.clusterId = pool.clusterId;
        transfer.poolId = pool.id;
        transfer.from = suggested.from().organisation();
        transfer.fromClass = suggested.from().payerClass();
        transfer.to = suggested.to().organisation();
        transfer.toClass = suggested.to().payerClass();
        transfer.amount = suggested.amount();
        transfer.state = TransferState.PROPOSED;
        transfer.proposedAt = now;
        transfer.author = author;
        return transfer;
    }

    Side payer() {
        return new Side(from, fromClass);
    }

    Side receiver() {
        return new Side(to, toClass);
    }

    /** Payers outside the pool say nothing here: the treasurer does, and another one confirms. */
    boolean isWithOutside() {
        return payer().isOutside() || receiver().isOutside();
    }

    /** Who pays says so. {@code place}: where the treasurer took it, or put what came from outside. */
    void pay(@Nullable MoneyPlace takenFrom, @Nullable String withReference, Author by, Instant now) {
        DomainException.refuseIf(state != TransferState.PROPOSED, TransferProblem.NOT_WAITING, state.name());
        keep(takenFrom, payer().isTreasurer() || isWithOutside());
        state = TransferState.PAID;
        reference = withReference;
        paidAt = now;
        paidBy = by.person();
        paidFor = by.organisation();
    }

    /** Who receives says so, even before the payer does. {@code putInto}: where the treasurer put it. */
    void confirm(@Nullable MoneyPlace putInto, UUID person, Instant now) {
        refuseIfEnded();
        DomainException.refuseIf(isWithOutside() && paidBy == null, TransferProblem.UNPAID);
        if (place == null) {
            keep(putInto, payer().isTreasurer() || receiver().isTreasurer());
        } else {
            DomainException.refuseIf(putInto != null && putInto != place, TransferProblem.PLACE_NEEDLESS);
        }
        end(TransferState.CONFIRMED, person, now);
        transactionId = Ids.next();
    }

    private void keep(@Nullable MoneyPlace given, boolean needed) {
        DomainException.refuseIf(needed && given == null, TransferProblem.PLACE_NEEDED);
        DomainException.refuseIf(!needed && given != null, TransferProblem.PLACE_NEEDLESS);
        place = given;
    }

    void dispute(String why) {
        refuseIfEnded();
        state = TransferState.DISPUTED;
        reason = why;
    }

    /** It is not to be paid any more. */
    void drop(String why, UUID person, Instant now) {
        refuseIfEnded();
        reason = why;
        end(TransferState.VOID, person, now);
    }

    private void refuseIfEnded() {
        boolean ended = state == TransferState.CONFIRMED || state == TransferState.VOID;
        DomainException.refuseIf(ended, TransferProblem.ENDED, state.name());
    }

    private void end(TransferState how, UUID person, Instant now) {
        state = how;
        endedAt = now;
        endedBy = person;
    }

    Posting posting(CostPool pool, LocalDate today) {
        return Posting.of(
                Objects.requireNonNull(transactionId),
                PostingKind.TRANSFER,
                today,
                id,
                List.of(
                        Entry.debit(receiver().account(place, pool.currency), amount),
                        Entry.credit(payer().account(place, pool.currency), amount)));
    }
}
