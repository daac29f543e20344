package org.sahyog.network.proposal;

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
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.NetworkProblem;
import org.sahyog.network.ballot.ProposalState;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Something that the members are asked to decide. Closed once, for good. */
@Entity
@Table(name = "network_proposal")
class Proposal {
    private static final Duration REMINDER = Duration.ofDays(1);

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "network_id")
    UUID networkId;

    @Enumerated(EnumType.STRING)
    ProposalKind kind;

    String title;

    @Nullable
    String text;

    String payload;
    String rules;

    @Column(name = "subject_id")
    @Nullable
    UUID subjectId;

    @Enumerated(EnumType.STRING)
    ProposalState state;

    @Enumerated(EnumType.STRING)
    @Nullable
    ProposalConsequence consequence;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "closes_at")
    Instant closesAt;

    @Column(name = "closed_at")
    @Nullable
    Instant closedAt;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    static Proposal open(UUID id, UUID clusterId, UUID networkId, ProposalDraft draft, Instant now) {
        Proposal proposal = new Proposal();
        proposal.id = id;
        proposal.clusterId = clusterId;
        proposal.networkId = networkId;
        proposal.kind = draft.kind();
        proposal.title = draft.title();
        proposal.text = draft.text();
        proposal.subjectId =
                draft.kind().concernsMembership() ? draft.payloadOrNone().organisationId() : null;
        proposal.state = ProposalState.OPEN;
        proposal.openedAt = now;
        return proposal;
    }

    /** So many days of the cluster’s own calendar: until the same hour. */
    void lasts(int days, ZoneId zone) {
        closesAt = openedAt.atZone(zone).plusDays(days).toInstant();
    }

    /** When those who have not voted are reminded: a day before the end, of a short vote in the middle. */
    Instant remindsAt() {
        Duration half = Duration.between(openedAt, closesAt).dividedBy(2);
        return closesAt.minus(half.compareTo(REMINDER) < 0 ? half : REMINDER);
    }

    /** Nobody votes about its own removal. */
    boolean removes(UUID organisationId) {
        return kind == ProposalKind.REMOVE && organisationId.equals(subjectId);
    }

    boolean isOpen() {
        return state == ProposalState.OPEN;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(closesAt);
    }

    void refuseUnlessOpen(Instant now) {
        DomainException.refuseIf(!isOpen() || isOver(now), NetworkProblem.PROPOSAL_CLOSED, String.valueOf(closedOr()));
    }

    private Instant closedOr() {
        return closedAt == null ? closesAt : closedAt;
    }

    void close(ProposalState outcome, Instant now) {
        state = outcome;
        closedAt = now;
    }
}
