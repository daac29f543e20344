package org.sahyog.event.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** One or several organisations that wait for their seats together. */
@Entity
@Table(name = "waiting_party")
public class WaitingParty {
    /** FORMING: not all are there yet, it has no place. SEATED, LEFT and ENDED are for good. */
    @Schema(name = "PartyState")
    public enum State {
        FORMING,
        WAITING,
        OFFERED,
        SEATED,
        LEFT,
        ENDED
    }

    /** Those with a priority first, those behind others last, then who came first. */
    static final Comparator<WaitingParty> IN_LINE = Comparator.comparingInt((WaitingParty party) -> -party.priority)
            .thenComparing(party -> party.behind)
            .thenComparing(party -> party.joinedAt)
            .thenComparing(party -> party.id.toString());

    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "leader_id")
    UUID leaderId;

    @Enumerated(EnumType.STRING)
    State state;

    boolean splits;

    @Column(name = "joined_at")
    Instant joinedAt;

    int priority;

    /** Whoever came later goes before it. */
    boolean behind;

    @Column(name = "priority_reason")
    @Nullable
    String priorityReason;

    @Column(name = "priority_by")
    @Nullable
    UUID priorityBy;

    int skips;

    @Column(name = "gathering_until")
    @Nullable
    Instant gatheringUntil;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    protected WaitingParty() {}

    /** {@code splits}: takes fewer seats than it wants, and waits for the rest. */
    static WaitingParty of(Event event, UUID leader, boolean splits, Instant now) {
        WaitingParty party = new WaitingParty();
        party.id = Ids.next();
        party.clusterId = event.clusterId();
        party.eventId = event.id();
        party.leaderId = leader;
        party.state = State.WAITING;
        party.splits = splits;
        party.joinedAt = now;
        return party;
    }

    /** A group of several organisations begins to gather its members. */
    public static WaitingParty forming(Event event, UUID leader, UUID person, Instant now) {
        event.refuseUnlessOpen(now);
        WaitingParty party = of(event, leader, false, now);
        party.state = State.FORMING;
        party.author = new Author(person, leader);
        return party;
    }

    /** Its place counts from now on. */
    void complete(Instant now) {
        refuseUnlessForming();
        state = State.WAITING;
        joinedAt = now;
    }

    public void refuseUnlessForming() {
        DomainException.refuseIf(state != State.FORMING, EventProblem.GROUP_COMPLETE);
    }

    void skip() {
        skips++;
    }

    /** Higher goes first. Never without a reason, which the party may read. */
    void prioritise(int value, @Nullable String reason, UUID person) {
        boolean unexplained = value > 0 && (reason == null || reason.isBlank());
        DomainException.refuseIf(unexplained, EventProblem.PRIORITY_UNEXPLAINED);
        DomainException.refuseIf(!isInLine(), EventProblem.NOT_WAITING);
        priority = value;
        priorityReason = reason;
        priorityBy = person;
    }

    /** Behind everybody else: a priority is used up. */
    void goToTheEnd(Instant now) {
        state = State.WAITING;
        joinedAt = now;
        priority = 0;
        priorityReason = null;
        gatheringUntil = null;
    }

    /** Who is behind others takes the others of its group with it. */
    void goBehind(boolean those) {
        behind = behind || those;
    }

    boolean isGathering() {
        return isWaiting() && gatheringUntil != null;
    }

    boolean isInLine() {
        return state == State.WAITING || state == State.OFFERED;
    }

    boolean isUnfinished() {
        return isInLine() || state == State.FORMING;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    public UUID id() {
        return id;
    }

    public UUID leaderId() {
        return leaderId;
    }
}
