package org.sahyog.costpool.assurance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** So many members and so much money by a moment. Decided once, and never changed: others have promised on it. */
@Entity
@Table(name = "cost_pool_assurance")
class Assurance {
    private static final Duration LONGEST = Duration.ofDays(366);

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    @Nullable
    Integer members;

    @Nullable
    Long amount;

    Instant deadline;

    @Column(name = "opens_booking")
    boolean opensBooking;

    @Enumerated(EnumType.STRING)
    AssuranceState state;

    @Column(name = "set_at")
    Instant setAt;

    @Column(name = "decided_at")
    @Nullable
    Instant decidedAt;

    @Column(name = "members_then")
    @Nullable
    Integer membersThen;

    @Column(name = "amount_then")
    @Nullable
    Long amountThen;

    @Nullable
    String reason;

    @Embedded
    Author author;

    @Version
    int version;

    static Assurance of(CostPool pool, AssuranceDraft draft, Author author, Instant now) {
        DomainException.refuseIf(draft.members() == null && draft.amount() == null, AssuranceProblem.NOTHING_ASKED);
        Instant latest = now.plus(LONGEST);
        DomainException.refuseIf(
                !draft.deadline().isAfter(now) || draft.deadline().isAfter(latest), AssuranceProblem.DEADLINE_UNFIT);
        Assurance assurance = new Assurance();
        assurance.id = Ids.next();
        assurance.clusterId = pool.clusterId;
        assurance.poolId = pool.id;
        assurance.members = draft.members();
        assurance.amount = draft.amount();
        assurance.deadline = draft.deadline().truncatedTo(ChronoUnit.MICROS);
        assurance.opensBooking = draft.isToOpenBooking();
        assurance.state = AssuranceState.OPEN;
        assurance.setAt = now;
        assurance.author = author;
        return assurance;
    }

    boolean isMetBy(Commitment commitment) {
        return (members == null || commitment.members() >= members)
                && (amount == null || commitment.amount() >= amount);
    }

    void meet(Commitment commitment, Instant now) {
        decide(AssuranceState.MET, commitment, now);
    }

    /** {@code why}: of who called it off; none where time did. */
    void fail(Commitment commitment, @Nullable String why, Instant now) {
        decide(AssuranceState.FAILED, commitment, now);
        reason = why;
    }

    private void decide(AssuranceState how, Commitment commitment, Instant now) {
        DomainException.refuseIf(state != AssuranceState.OPEN, AssuranceProblem.DECIDED, state.name());
        state = how;
        decidedAt = now;
        membersThen = commitment.members();
        amountThen = commitment.amount();
    }
}
