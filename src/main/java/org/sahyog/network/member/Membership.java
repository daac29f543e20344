package org.sahyog.network.member;

import static org.sahyog.network.member.MembershipState.APPLIED;
import static org.sahyog.network.member.MembershipState.INVITED;
import static org.sahyog.network.member.MembershipState.LEFT;
import static org.sahyog.network.member.MembershipState.MEMBER;
import static org.sahyog.network.member.MembershipState.REFUSED;
import static org.sahyog.network.member.MembershipState.SUSPENDED;

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
import org.sahyog.network.NetworkProblem;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** One stay of an organisation in a network, from the asking to the end. */
@Entity
@Table(name = "network_member")
public class Membership {
    @Id
    public UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "network_id")
    UUID networkId;

    @Column(name = "organisation_id")
    public UUID organisationId;

    @Enumerated(EnumType.STRING)
    public MembershipState state;

    boolean admitted;

    @Nullable
    String message;

    @Nullable
    String reason;

    @Column(name = "asked_at")
    public Instant askedAt;

    @Column(name = "member_at")
    @Nullable
    Instant memberAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    private static Membership of(UUID id, UUID clusterId, UUID networkId, UUID organisationId, Instant now) {
        Membership membership = new Membership();
        membership.id = id;
        membership.clusterId = clusterId;
        membership.networkId = networkId;
        membership.organisationId = organisationId;
        membership.askedAt = now;
        return membership;
    }

    /** {@code admitted}: by an officer who may admit, so that acceptance alone is missing. */
    static Membership invite(
            UUID id, UUID clusterId, UUID networkId, UUID organisationId, boolean admitted, Instant now) {
        Membership membership = of(id, clusterId, networkId, organisationId, now);
        membership.state = INVITED;
        membership.admitted = admitted;
        return membership;
    }

    static Membership apply(UUID id, UUID clusterId, UUID networkId, UUID organisationId, Instant now) {
        Membership membership = of(id, clusterId, networkId, organisationId, now);
        membership.state = APPLIED;
        return membership;
    }

    /** The founder, and whoever comes into an open network. */
    static Membership begin(UUID id, UUID clusterId, UUID networkId, UUID organisationId, Instant now) {
        Membership membership = of(id, clusterId, networkId, organisationId, now);
        membership.enter(now);
        return membership;
    }

    /** By the invited organisation: a member at once where it is admitted, else one who asks. */
    void accept(Instant now) {
        DomainException.refuseIf(state != INVITED, NetworkProblem.NOT_INVITED, state.name());
        if (admitted) {
            enter(now);
        } else {
            state = APPLIED;
        }
    }

    void refuseUnlessWaiting() {
        DomainException.refuseIf(state != APPLIED && state != INVITED, NetworkProblem.NOT_WAITING, state.name());
    }

    /** An applicant is in; who is invited still has to accept. */
    void admit(Instant now) {
        refuseUnlessWaiting();
        admitted = true;
        if (state == APPLIED) {
            enter(now);
        }
    }

    /** Of an application, or taking an invitation back. */
    void refuse(@Nullable String why, Instant now) {
        refuseUnlessWaiting();
        end(REFUSED, why, now);
    }

    void suspend(String why) {
        DomainException.refuseIf(state != MEMBER, NetworkProblem.NOT_SUSPENDABLE, state.name());
        state = SUSPENDED;
        reason = why;
    }

    void readmit(String why) {
        DomainException.refuseIf(state != SUSPENDED, NetworkProblem.NOT_SUSPENDED, state.name());
        state = MEMBER;
        reason = why;
    }

    /** Always possible while there is something to leave. */
    void leave(Instant now) {
        DomainException.refuseIf(isOver(), NetworkProblem.MEMBERSHIP_ENDED, state.name());
        end(LEFT, null, now);
    }

    /** What the members decided. */
    void remove(Instant now) {
        end(LEFT, null, now);
    }

    /** It turned out to be {@code kept}, which is in the network from now on as this one was. */
    Membership followedBy(UUID keptId, UUID kept, Instant now) {
        Membership follower = of(keptId, clusterId, networkId, kept, askedAt);
        follower.state = state;
        follower.admitted = admitted;
        follower.message = message;
        follower.memberAt = memberAt;
        end(LEFT, null, now);
        return follower;
    }

    /** What a duplicate of it is more, it is too: one that is suspended as well becomes the member that the other is. */
    void takeOver(Membership duplicate, Instant now) {
        if (isLessThan(duplicate)) {
            memberAt = isWithin() ? memberAt : duplicate.memberAt;
            state = duplicate.state;
            reason = duplicate.reason;
        }
        duplicate.end(LEFT, null, now);
    }

    private boolean isLessThan(Membership other) {
        return state != MEMBER && (other.state == MEMBER || (other.isWithin() && !isWithin()));
    }

    /** A member, even if a suspended one. */
    boolean isWithin() {
        return state == MEMBER || state == SUSPENDED;
    }

    public boolean isWaiting() {
        return state == APPLIED || state == INVITED;
    }

    private boolean isOver() {
        return state == LEFT || state == REFUSED;
    }

    private void enter(Instant now) {
        state = MEMBER;
        memberAt = now;
    }

    private void end(MembershipState how, @Nullable String why, Instant now) {
        state = how;
        reason = why;
        endedAt = now;
    }
}
