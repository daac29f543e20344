package org.sahyog.cluster.stakeholder;

import static org.sahyog.cluster.stakeholder.StakeholderState.*;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** An organisation in a cluster. Once refused or gone it stays so; a new request is a new row. */
@Entity
@Table(name = "stakeholder")
class Stakeholder {

    /** So many members stand for a firm that no agent has confirmed. */
    static final int VOUCHERS_NEEDED = 2;

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    StakeholderState state;

    @Column(name = "asked_at")
    Instant askedAt;

    @Column(name = "active_at")
    @Nullable
    Instant activeAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Nullable
    String message;

    @Nullable
    String reason;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    static Stakeholder ask(UUID id, UUID clusterId, UUID organisationId, @Nullable String message, Instant now) {
        Stakeholder stakeholder = of(id, clusterId, organisationId, PENDING, now);
        stakeholder.message = message;
        return stakeholder;
    }

    static Stakeholder invite(UUID id, UUID clusterId, UUID organisationId, Instant now) {
        return of(id, clusterId, organisationId, INVITED, now);
    }

    /** Entered by an agent who knows the firm: nobody else has to confirm it. */
    static Stakeholder enter(UUID id, UUID clusterId, UUID organisationId, Instant now) {
        Stakeholder stakeholder = of(id, clusterId, organisationId, PENDING, now);
        stakeholder.confirm(now);
        return stakeholder;
    }

    private static Stakeholder of(UUID id, UUID clusterId, UUID organisationId, StakeholderState state, Instant now) {
        Stakeholder stakeholder = new Stakeholder();
        stakeholder.id = id;
        stakeholder.clusterId = clusterId;
        stakeholder.organisationId = organisationId;
        stakeholder.state = state;
        stakeholder.askedAt = now;
        return stakeholder;
    }

    /** By an agent or an agency of the cluster. */
    void confirm(Instant now) {
        refuseUnlessPending();
        activate(now);
    }

    /** By a member organisation, the {@code count}th that stands for this one. */
    void vouched(int count, Instant now) {
        refuseUnlessPending();
        if (count >= VOUCHERS_NEEDED) {
            activate(now);
        }
    }

    /** Of a request, or taking an invitation back. */
    void refuse(String why, Instant now) {
        DomainException.refuseIf(state != PENDING && state != INVITED, ClusterProblem.NOT_WAITING, state.name());
        state = REFUSED;
        reason = why;
        endedAt = now;
    }

    void accept(Instant now) {
        DomainException.refuseIf(state != INVITED, ClusterProblem.NOT_INVITED, state.name());
        activate(now);
    }

    /** Always possible while there is something to leave. */
    void withdraw(Instant now) {
        DomainException.refuseIf(state == LEFT || state == REFUSED, ClusterProblem.ALREADY_ENDED, state.name());
        state = LEFT;
        endedAt = now;
    }

    /** It turned out to be {@code kept}, which is in the cluster from now on as this one was. */
    Stakeholder followedBy(UUID keptId, UUID kept, Instant now) {
        Stakeholder follower = of(keptId, clusterId, kept, state, askedAt);
        follower.activeAt = activeAt;
        follower.message = message;
        withdraw(now);
        return follower;
    }

    /** What a duplicate of it was already, it is too. */
    void takeOver(Stakeholder duplicate, Instant now) {
        if (duplicate.active() && !active()) {
            activate(now);
        }
        duplicate.withdraw(now);
    }

    void refuseUnlessPending() {
        DomainException.refuseIf(state != PENDING, ClusterProblem.NOT_WAITING, state.name());
    }

    boolean active() {
        return state == ACTIVE;
    }

    private void activate(Instant now) {
        state = ACTIVE;
        activeAt = now;
    }
}
