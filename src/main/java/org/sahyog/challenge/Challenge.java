package org.sahyog.challenge;

import static org.sahyog.challenge.ChallengeState.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** A need: raised, perhaps routed, answered, and ended by who raised it or by an agent; or merged into another one like it. */
@Entity
@Table(name = "challenge")
public class Challenge {
    /** Of its files. */
    public static final String KIND = "challenge";

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Embedded
    Need need;

    @Enumerated(EnumType.STRING)
    ChallengeState state;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Column(name = "changed_at")
    @Nullable
    Instant changedAt;

    @Column(name = "routed_at")
    @Nullable
    Instant routedAt;

    @Column(name = "first_answered_at")
    @Nullable
    Instant firstAnsweredAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Column(name = "closing_reason")
    @Nullable
    String closingReason;

    /** Which one remains of all that are one need by now. SQL keeps it of those that were merged into this one. */
    @Column(name = "root_id")
    UUID rootId;

    /** While it goes on in another one. */
    @Embedded
    @Nullable
    Merge merge;

    @Embedded
    Author author;

    @Version
    int version;

    protected Challenge() {}

    public UUID id() {
        return id;
    }

    public UUID clusterId() {
        return clusterId;
    }

    public UUID rootId() {
        return rootId;
    }

    public UUID raiserId() {
        return organisationId;
    }

    public static Challenge raise(UUID clusterId, UUID organisationId, ChallengeDraft draft, Instant now) {
        Challenge challenge = new Challenge();
        challenge.id = Ids.chosen(draft.id());
        challenge.rootId = challenge.id;
        challenge.clusterId = clusterId;
        challenge.organisationId = organisationId;
        challenge.need = Need.of(draft);
        challenge.state = RAISED;
        challenge.raisedAt = now;
        return challenge;
    }

    public void refuseUnlessRaisedBy(Collection<UUID> organisations) {
        DomainException.refuseIf(!organisations.contains(organisationId), ChallengeProblem.NOT_YOURS);
    }

    public void change(ChallengeDraft draft, Instant now) {
        refuseUnlessUnanswered();
        DomainException.refuseIf(draft.id() != null && !draft.id().equals(id), ChallengeProblem.ID_STAYS);
        need = Need.of(draft);
        changedAt = now;
    }

    public void route(Instant now) {
        refuseUnlessOpen();
        routedAt = now;
        state = state == RAISED ? ROUTED : state;
    }

    /** In words, or by a link to what is done about it. */
    public void answer(Instant now) {
        refuseUnlessOpen();
        firstAnsweredAt = firstAnsweredAt == null ? now : firstAnsweredAt;
        state = ANSWERED;
    }

    /** What answered it first was taken back: {@code first} is when what is left did. */
    public void answeredFirst(@Nullable Instant first) {
        firstAnsweredAt = first;
    }

    public void solve(Instant now) {
        end(SOLVED, now);
    }

    public void close(String reason, Instant now) {
        end(CLOSED, now);
        closingReason = reason;
    }

    private void end(ChallengeState how, Instant now) {
        refuseUnlessOpen();
        state = how;
        endedAt = now;
    }

    /** {@code answered}: it, or one that was merged into it. */
    public void reopen(boolean answered) {
        refuseIfMerged();
        DomainException.refuseIf(state.isOpen(), ChallengeProblem.NOT_ENDED, state.name());
        state = openState(answered);
        endedAt = null;
        closingReason = null;
    }

    /** Goes on in {@code kept}, with all who support it; an answer to one is an answer to both. */
    public void mergeInto(Challenge kept, Instant now) {
        DomainException.refuseIf(kept.id.equals(id), ChallengeProblem.MERGE_UNFIT);
        refuseUnlessOpen();
        kept.refuseUnlessOpen();
        kept.state = state == ANSWERED ? ANSWERED : kept.state;
        merge = new Merge(kept.id, now, state);
        state = MERGED;
        rootId = kept.id;
    }

    /** Goes on by itself again. */
    public void separate(Instant now) {
        refuseUnlessMerged();
        state = Objects.requireNonNull(merge).undone(now);
        merge = null;
        rootId = id;
    }

    /** After one, or an answer, has gone: {@code answered} is it, or one that is still merged into it. */
    public void letGo(boolean answered) {
        state = state == ANSWERED ? openState(answered) : state;
    }

    private ChallengeState openState(boolean answered) {
        if (answered) {
            return ANSWERED;
        }
        return routedAt == null ? RAISED : ROUTED;
    }

    public void refuseUnlessMerged() {
        DomainException.refuseIf(state != MERGED, ChallengeProblem.NOT_MERGED, state.name());
    }

    /** What was answered stays as it was asked. */
    public void refuseUnlessUnanswered() {
        refuseUnlessOpen();
        DomainException.refuseIf(state == ANSWERED, ChallengeProblem.ANSWERED);
    }

    public void refuseUnlessOpen() {
        refuseIfMerged();
        DomainException.refuseIf(!state.isOpen(), ChallengeProblem.ENDED, state.name());
    }

    private void refuseIfMerged() {
        if (state == MERGED) {
            throw new DomainException(ChallengeProblem.MERGED).with("mergedInto", rootId);
        }
    }
}
