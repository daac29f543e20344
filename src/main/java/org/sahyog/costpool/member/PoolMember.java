package org.sahyog.costpool.member;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** An organisation shares a pool: costs of its first day and later, before the day on which it left. */
@Entity
@Table(name = "cost_pool_member")
class PoolMember {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "pool_id")
    UUID poolId;

    @Column(name = "organisation_id")
    UUID organisationId;

    long part;

    @Column(name = "joined_on")
    LocalDate joinedOn;

    @Column(name = "left_on")
    @Nullable
    LocalDate leftOn;

    @Embedded
    Author author;

    @Version
    int version;

    static PoolMember join(UUID id, UUID organisationId, long part, LocalDate today) {
        PoolMember member = new PoolMember();
        member.id = id;
        member.organisationId = organisationId;
        member.part = part;
        member.joinedOn = today;
        return member;
    }

    /** What it owes, it still owes. */
    void leave(LocalDate today) {
        refuseIfLeft();
        leftOn = today;
    }

    /** For costs that are approved from now on. */
    void bear(long newPart) {
        refuseIfLeft();
        part = newPart;
    }

    private void refuseIfLeft() {
        DomainException.refuseIf(leftOn != null, CostPoolProblem.LEFT_ALREADY);
    }
}
