package org.sahyog.twinning;

import static org.sahyog.twinning.TwinningState.*;

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
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;

/** Two clusters that learn from each other: proposed by one, agreed to by the other, renewed by both, ended by either. */
@Entity
@Table(name = "twinning")
public class Twinning {
    @Id
    UUID id;

    /** Which proposed it. */
    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "partner_id")
    UUID partnerId;

    @Enumerated(EnumType.STRING)
    TwinningState state;

    String purpose;

    @Embedded
    Term term;

    @Column(name = "proposed_at")
    Instant proposedAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "over_at")
    @Nullable
    Instant overAt;

    /** Absent where its term ended. */
    @Column(name = "over_reason")
    @Nullable
    String overReason;

    @Embedded
    @Nullable
    Renewal renewal;

    @Embedded
    Author author;

    @Version
    int version;

    protected Twinning() {}

    static Twinning propose(UUID id, UUID clusterId, TwinningDraft draft, Author author, LocalDate today, Instant now) {
        DomainException.refuseIf(clusterId.equals(draft.partnerClusterId()), TwinningProblem.PARTNER_UNFIT);
        Twinning twinning = new Twinning();
        twinning.id = id;
        twinning.clusterId = clusterId;
        twinning.partnerId = draft.partnerClusterId();
        twinning.state = PROPOSED;
        twinning.purpose = draft.purpose();
        twinning.term = Term.ahead(draft.startsOn(), draft.endsOn(), today);
        twinning.proposedAt = now;
        twinning.author = author;
        twinning.refuseUnfit(draft.obligations(), twinning.term);
        DomainException.refuseIf(isOneSided(draft.obligations()), TwinningProblem.ONE_SIDED);
        return twinning;
    }

    private static boolean isOneSided(List<ObligationDraft> obligations) {
        return obligations.stream().map(ObligationDraft::clusterId).distinct().count() < 2;
    }

    /** Each is owed by one of the two, and within the term. */
    private void refuseUnfit(List<ObligationDraft> obligations, Term within) {
        boolean fit = obligations.stream().allMatch(each -> isOf(each.clusterId()) && within.has(each.dueOn()));
        DomainException.refuseIf(!fit, TwinningProblem.OBLIGATION_UNFIT);
    }

    void accept(UUID side, UUID person, Instant now) {
        refuseUnlessAnsweredBy(side);
        DomainException.refuseIf(person.equals(author.person()), TwinningProblem.SAME_PERSON);
        state = ACTIVE;
        answeredAt = now;
    }

    void decline(UUID side, String reason, Instant now) {
        refuseUnlessAnsweredBy(side);
        state = DECLINED;
        answeredAt = now;
        overAt = now;
        overReason = reason;
    }

    private void refuseUnlessAnsweredBy(UUID side) {
        DomainException.refuseIf(state != PROPOSED, TwinningProblem.NOT_PROPOSED);
        DomainException.refuseIf(!side.equals(partnerId), TwinningProblem.OTHER_SIDE);
    }

    /** Instead of what was proposed before, by whichever side. */
    void proposeRenewal(UUID side, UUID person, RenewalDraft draft, LocalDate today, Instant now) {
        refuseUnlessActive();
        Term longer = term.until(draft.endsOn(), today);
        refuseUnfit(draft.obligationsOrNone(), longer);
        renewal = new Renewal(draft.endsOn(), side, person, now);
    }

    void renew(UUID side, UUID person, LocalDate today) {
        Renewal proposed = proposedTo(side);
        DomainException.refuseIf(person.equals(proposed.personId()), TwinningProblem.SAME_PERSON);
        term = term.until(proposed.until(), today);
        renewal = null;
    }

    void declineRenewal(UUID side) {
        proposedTo(side);
        renewal = null;
    }

    private Renewal proposedTo(UUID side) {
        refuseUnlessActive();
        if (renewal == null) {
            throw new DomainException(TwinningProblem.NO_RENEWAL);
        }
        DomainException.refuseIf(side.equals(renewal.clusterId()), TwinningProblem.OTHER_SIDE);
        return renewal;
    }

    /** By either side; before it was answered, only whoever proposed it takes it back. */
    void end(UUID side, String reason, Instant now) {
        if (state == PROPOSED) {
            DomainException.refuseIf(!side.equals(clusterId), TwinningProblem.OTHER_SIDE);
        } else {
            refuseUnlessActive();
        }
        over(reason, now);
    }

    /** Whether it is over by that. */
    boolean endWithTerm(LocalDate today, Instant now) {
        boolean ends = state == ACTIVE && term.isOver(today);
        if (ends) {
            over(null, now);
        }
        return ends;
    }

    private void over(@Nullable String reason, Instant now) {
        state = ENDED;
        overAt = now;
        overReason = reason;
        renewal = null;
    }

    public void refuseUnlessActive() {
        DomainException.refuseIf(state != ACTIVE, TwinningProblem.NOT_ACTIVE);
    }

    /** What happened within the term counts, also when it is entered after it. */
    public void refuseUnlessWithin(LocalDate day, LocalDate today) {
        DomainException.refuseIf(state != ACTIVE && state != ENDED, TwinningProblem.NOT_ACTIVE);
        DomainException.refuseIf(!term.has(day) || day.isAfter(today), TwinningProblem.OUTSIDE_TERM);
    }

    void refuseUnlessOf(UUID side) {
        DomainException.refuseIf(!isOf(side), RequestProblem.NOT_FOUND);
    }

    boolean isOf(UUID side) {
        return side.equals(clusterId) || side.equals(partnerId);
    }

    boolean isActive() {
        return state == ACTIVE;
    }

    public UUID id() {
        return id;
    }

    public UUID clusterId() {
        return clusterId;
    }

    public UUID partnerId() {
        return partnerId;
    }

    LocalDate lastDay() {
        return term.last();
    }
}
