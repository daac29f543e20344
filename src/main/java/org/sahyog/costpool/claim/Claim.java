package org.sahyog.costpool.claim;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.PayerClass;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** An amount that a member, or a class of payers outside the pool, is to pay by a day. */
@Entity
@Table(name = "cost_pool_claim")
public class Claim {
    @Id
    public UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    @Enumerated(EnumType.STRING)
    ClaimKind kind;

    @Column(name = "organisation_id")
    @Nullable
    public UUID organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "payer_class")
    @Nullable
    PayerClass payerClass;

    long amount;

    /** What it was promised on has come about; written beside this entity, as is the next. */
    @Column(updatable = false)
    boolean bound;

    /** Written where money is allotted, beside this entity. */
    @Column(updatable = false)
    long settled;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Nullable
    String note;

    Instant since;

    @Column(name = "made_at")
    Instant madeAt;

    @Enumerated(EnumType.STRING)
    ClaimState state;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Nullable
    String reason;

    @Column(name = "waiver_reason")
    @Nullable
    String waiverReason;

    @Column(name = "waiver_asked_at")
    @Nullable
    Instant waiverAskedAt;

    @Column(name = "waiver_asked_by")
    @Nullable
    UUID waiverAskedBy;

    @Column(name = "waiver_on_behalf_of")
    @Nullable
    UUID waiverOnBehalfOf;

    @Embedded
    Author author;

    @Version
    int version;

    /** A promise, of one of both. */
    public static Claim pledge(
            CostPool pool,
            UUID id,
            @Nullable UUID organisation,
            @Nullable PayerClass payerClass,
            long amount,
            LocalDate dueOn,
            @Nullable String note,
            Author author,
            Instant now) {
        DomainException.refuseIf((organisation == null) == (payerClass == null), ClaimProblem.PAYER_UNFIT);
        Claim claim = new Claim();
        claim.id = id;
        claim.clusterId = pool.clusterId;
        claim.poolId = pool.id;
        claim.kind = ClaimKind.PLEDGE;
        claim.organisationId = organisation;
        claim.payerClass = payerClass;
        claim.amount = amount;
        claim.dueOn = dueOn;
        claim.note = note;
        claim.author = author;
        claim.since = now;
        claim.madeAt = now;
        claim.state = ClaimState.OPEN;
        return claim;
    }

    /**
     * Bound by nothing yet: while the pool waits for others, or, promised without that, before its day.
     *
     * @param awaits the pool waits for enough members and money
     */
    public void withdraw(boolean awaits, LocalDate today, @Nullable String why, Instant now) {
        DomainException.refuseIf(kind != ClaimKind.PLEDGE, ClaimProblem.NO_PLEDGE);
        refuseIfEnded();
        boolean binding = bound || (!awaits && !today.isBefore(dueOn));
        DomainException.refuseIf(binding, ClaimProblem.BINDING, dueOn);
        end(ClaimState.WITHDRAWN, why, now);
    }

    void askWaiver(String why, UUID person, UUID organisation, Instant now) {
        refuseIfEnded();
        DomainException.refuseIf(waiverAskedAt != null, ClaimProblem.WAIVER_ASKED);
        waiverReason = why;
        waiverAskedAt = now;
        waiverAskedBy = person;
        waiverOnBehalfOf = organisation;
    }

    void waive(Instant now) {
        refuseUnlessAsked();
        end(ClaimState.WAIVED, waiverReason, now);
    }

    /** It is to be paid after all, and may be asked again. */
    void refuseWaiver() {
        refuseUnlessAsked();
        waiverReason = null;
        waiverAskedAt = null;
        waiverAskedBy = null;
        waiverOnBehalfOf = null;
    }

    private void refuseUnlessAsked() {
        refuseIfEnded();
        DomainException.refuseIf(waiverAskedAt == null, ClaimProblem.WAIVER_NOT_ASKED);
    }

    private void refuseIfEnded() {
        DomainException.refuseIf(state != ClaimState.OPEN, ClaimProblem.ENDED, state.name());
    }

    private void end(ClaimState how, @Nullable String why, Instant now) {
        state = how;
        reason = why;
        endedAt = now;
    }
}
