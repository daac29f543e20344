package org.sahyog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.schedule.Booking;
import org.sahyog.event.schedule.EventPlace;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.event.schedule.RegistrationWindow;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** A joint event: prepared as a draft, published to its audience, perhaps moved, perhaps cancelled. */
@Entity
@Table(name = "event")
public class Event {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Enumerated(EnumType.STRING)
    EventKind kind;

    @Enumerated(EnumType.STRING)
    EventState state;

    @Embedded
    Subject subject;

    @Column(name = "organiser_id")
    UUID organiserId;

    @Embedded
    Circle circle;

    @Embedded
    EventTime time;

    /** Nothing where all of it is unknown. */
    @Embedded
    @Nullable
    EventPlace place;

    @Embedded
    Booking booking = new Booking();

    @Column(name = "cancelled_reason")
    @Nullable
    String cancelledReason;

    /** How often it was moved or cancelled: the SEQUENCE of its calendar entry (RFC 5545). */
    int sequence;

    @Embedded
    @Nullable
    Author author;

    @Column(name = "created_at")
    Instant createdAt;

    /** Always written, so that a change of what lies beside the row (capacity) raises the version too. */
    @Column(name = "changed_at")
    Instant changedAt;

    @Version
    int version;

    protected Event() {}

    static Event schedule(
            UUID clusterId, String clusterZone, EventKind kind, EventDraft draft, Organiser organiser, Instant now) {
        Event event = new Event();
        event.id = Ids.chosen(draft.id());
        event.clusterId = clusterId;
        event.kind = kind;
        event.state = EventState.DRAFT;
        event.organiserId = organiser.organisationId();
        event.createdAt = now;
        event.changedAt = now;
        event.time = draft.time(clusterZone);
        event.time.refuseUnlessAhead(now);
        event.describe(draft, organiser.networkId());
        event.booking.refuseIfClosed(now);
        return event;
    }

    /** Whether it was moved to another time or place: then everyone concerned is told, and may go freely until the start. */
    boolean change(EventDraft draft, Instant now) {
        refuseIfCancelled();
        boolean retimed = retime(draft.time(time.zone().getId()), now);
        boolean moved = retimed || draft.place().isElsewhere(place());
        DomainException.refuseIf(
                isPublished() && circle.isNarrowedBy(draft),
                EventProblem.AUDIENCE_NARROWED,
                circle.audience().name());
        if (moved) {
            sequence++;
        }
        describe(draft, circle.holder());
        if (isPublished()) {
            place().refuseUnknown();
            if (moved) {
                booking.freeUntil(startsAt());
            }
        } else {
            booking.refuseIfClosed(now);
        }
        changedAt = now;
        return moved;
    }

    private boolean retime(EventTime anew, Instant now) {
        boolean retimed = anew.isAnotherThan(time);
        if (retimed) {
            time.refuseIfStarted(now);
            anew.refuseUnlessAhead(now);
        }
        time = anew;
        return retimed;
    }

    void publish(Instant now) {
        refuseIfCancelled();
        DomainException.refuseIf(isPublished(), EventProblem.ALREADY_PUBLISHED);
        time.refuseUnlessAhead(now);
        place().refuseUnknown();
        booking.refuseIfClosed(now);
        state = EventState.PUBLISHED;
        changedAt = now;
    }

    void cancel(String reason, Instant now) {
        refuseIfCancelled();
        time.refuseIfStarted(now);
        state = isPublished() ? EventState.CANCELLED : EventState.DISCARDED;
        cancelledReason = reason;
        sequence++;
        changedAt = now;
    }

    /** Whether that changes anything: what is over waits for nothing. */
    boolean holdBack(boolean held, Instant now) {
        boolean changes = !state.isOver() && booking.holdBack(held);
        changedAt = changes ? now : changedAt;
        return changes;
    }

    /** What was said about it before people booked is not so any more: until the start they may go freely. */
    void freeWithdrawal(Instant now) {
        booking.freeUntil(startsAt());
        changedAt = now;
    }

    /** Whether seats may be taken now; says why, where they may not. */
    public void refuseUnlessPublished() {
        refuseIfCancelled();
        DomainException.refuseIf(state == EventState.DRAFT, EventProblem.NOT_PUBLISHED);
    }

    public void refuseUnlessOpen(Instant now) {
        refuseUnlessPublished();
        time.refuseIfStarted(now);
        booking.refuseUnlessOpen(now, zone());
    }

    @Nullable
    Instant takesRegistrationsFrom() {
        return isPublished() ? booking.from(createdAt) : null;
    }

    @Nullable
    Instant takesRegistrationsUntil() {
        return isPublished() ? booking.until(startsAt()) : null;
    }

    public void refuseIfStarted(Instant now) {
        time.refuseIfStarted(now);
    }

    /** Whether seats that are free go to those who wait: also after registration has closed, until the start. */
    public boolean takesSeats(Instant now) {
        return isPublished() && !time.hasStarted(now);
    }

    public EventTime time() {
        return time;
    }

    public Instant startsAt() {
        return time.startsAt();
    }

    EventPlace place() {
        return Objects.requireNonNullElse(place, EventPlace.UNKNOWN);
    }

    public RegistrationWindow window() {
        return booking.window();
    }

    /** The network whose members alone may come, where it is for one. */
    public @Nullable UUID membersOf() {
        return circle.membersOf();
    }

    /** Still to come, and neither cancelled nor discarded. */
    boolean isAhead(Instant now) {
        return !state.isOver() && !time.hasStarted(now);
    }

    public boolean isPublished() {
        return state == EventState.PUBLISHED;
    }

    public ZoneId zone() {
        return time.zone();
    }

    public UUID id() {
        return id;
    }

    public UUID clusterId() {
        return clusterId;
    }

    public EventKind kind() {
        return kind;
    }

    private void refuseIfCancelled() {
        DomainException.refuseIf(state.isOver(), EventProblem.CANCELLED);
    }

    private void describe(EventDraft draft, @Nullable UUID holder) {
        booking.open(draft.window(), startsAt());
        place = draft.place();
        subject = draft.subject();
        circle = Circle.of(draft, holder);
    }
}
