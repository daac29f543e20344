package org.sahyog.studytour.stop;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.studytour.TourProblem;
import org.sahyog.studytour.stop.word.HostAnswerDraft;
import org.sahyog.studytour.stop.word.HostWord;

/** A place that a tour visits. What the host has said holds for what was planned then: another plan is another question. */
@Entity
@Table(name = "tour_stop")
class Stop {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "event_id")
    UUID eventId;

    int position;

    @Column(name = "host_id")
    @Nullable
    UUID hostId;

    /** Of one that is no organisation here. */
    @Column(name = "host_name")
    @Nullable
    String hostName;

    String address;

    @Embedded
    EventTime time;

    @Nullable
    String description;

    @Column(name = "contact_name")
    @Nullable
    String contactName;

    @Column(name = "contact_phone")
    @Nullable
    String contactPhone;

    @Enumerated(EnumType.STRING)
    TourStopState state;

    @Column(name = "answer_reason")
    @Nullable
    String answerReason;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "answered_by")
    @Nullable
    UUID answeredBy;

    @Column(name = "answered_for")
    @Nullable
    UUID answeredFor;

    /** Where an agent answered for the host. */
    @Embedded
    @Nullable
    HostWord word;

    /** How often its time or place was changed: the SEQUENCE of its calendar entry (RFC 5545). */
    int sequence;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    protected Stop() {}

    static Stop plan(UUID clusterId, UUID eventId, UUID id, Instant now) {
        Stop stop = new Stop();
        stop.id = id;
        stop.clusterId = clusterId;
        stop.eventId = eventId;
        stop.state = TourStopState.WAITING;
        stop.changedAt = now;
        return stop;
    }

    /** Whether the host must say anew whether it suits: not for another contact or another place in the order. */
    boolean revise(int place, StopDraft draft, EventTime newTime, Instant now) {
        refuseIfDropped();
        boolean elsewhere = isMovedBy(draft, newTime);
        boolean another = elsewhere || !Objects.equals(description, draft.description());
        describe(place, draft, newTime);
        changedAt = now;
        if (elsewhere) {
            sequence++;
        }
        if (another) {
            ask();
        }
        return another;
    }

    private boolean isMovedBy(StopDraft draft, EventTime newTime) {
        return !Objects.equals(hostId, draft.hostId())
                || !Objects.equals(hostName, draft.hostName())
                || !Objects.equals(address, draft.address())
                || time.isAnotherThan(newTime);
    }

    void describe(int place, StopDraft draft, EventTime newTime) {
        position = place;
        hostId = draft.hostId();
        hostName = draft.hostId() == null ? draft.hostName() : null;
        address = draft.address();
        time = newTime;
        description = draft.description();
        StopContact contact = draft.contact();
        contactName = contact == null ? null : contact.name();
        contactPhone = contact == null ? null : contact.normalPhone();
    }

    private void ask() {
        state = TourStopState.WAITING;
        answerReason = null;
        answeredAt = null;
        answeredBy = null;
        answeredFor = null;
        word = null;
    }

    /** Nobody waits there any more; whom to ask for is of no use to anybody. */
    void drop(Instant now) {
        ask();
        state = TourStopState.DROPPED;
        contactName = null;
        contactPhone = null;
        sequence++;
        changedAt = now;
    }

    /** Also what an agent said for it is said anew by the host itself. */
    void confirm(UUID person, UUID organisation, Instant now) {
        DomainException.refuseIf(state == TourStopState.CONFIRMED && word == null, TourProblem.STOP_ANSWERED);
        answer(TourStopState.CONFIRMED, null, person, organisation, now);
    }

    /** Also after a yes. */
    void decline(String reason, UUID person, UUID organisation, Instant now) {
        DomainException.refuseIf(state == TourStopState.DECLINED && word == null, TourProblem.STOP_ANSWERED);
        answer(TourStopState.DECLINED, reason, person, organisation, now);
    }

    /** By an agent, on the word of the host: where its own people have answered, theirs holds. */
    void answerForHost(HostAnswerDraft draft, UUID person, Instant now) {
        DomainException.refuseIf(answeredAt != null && word == null, TourProblem.STOP_ANSWERED);
        DomainException.refuseIf(!draft.saysWhy(), TourProblem.REASON_NEEDED);
        TourStopState how = draft.confirmed() ? TourStopState.CONFIRMED : TourStopState.DECLINED;
        answer(how, draft.confirmed() ? null : draft.reason(), person, hostId, now);
        word = draft.word();
    }

    private void answer(
            TourStopState how, @Nullable String reason, UUID person, @Nullable UUID organisation, Instant now) {
        refuseIfDropped();
        DomainException.refuseIf(!now.isBefore(time.endsAt()), TourProblem.STOP_OVER);
        state = how;
        answerReason = reason;
        answeredAt = now;
        answeredBy = person;
        answeredFor = organisation;
        word = null;
        changedAt = now;
    }

    private void refuseIfDropped() {
        DomainException.refuseIf(state == TourStopState.DROPPED, TourProblem.STOP_DROPPED);
    }
}
