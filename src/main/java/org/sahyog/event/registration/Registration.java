package org.sahyog.event.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.event.EventSeats;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;

/** An organisation's seats in an event. Whoever changes it holds the event's seats by their lock. */
@Entity
@Table(name = "registration")
class Registration {
    @Id
    UUID id;

    @Column(name = "cluster_id")
    UUID clusterId;

    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "organisation_id")
    UUID organisationId;

    @Enumerated(EnumType.STRING)
    RegistrationState state;

    int seats;

    @Nullable
    String note;

    @Column(name = "registered_at")
    Instant registeredAt;

    /** Always written, so that a change of the workers' names raises the version too. */
    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    @Column(name = "created_by")
    @Nullable
    UUID createdBy;

    @Column(name = "on_behalf_of")
    @Nullable
    UUID onBehalfOf;

    @Version
    int version;

    protected Registration() {}

    static Registration of(Event event, UUID organisationId, RegistrationDraft draft, Instant now) {
        event.refuseUnlessOpen(now);
        Registration registration = new Registration();
        registration.id = Ids.chosen(draft.id());
        registration.clusterId = event.clusterId();
        registration.eventId = event.id();
        registration.organisationId = organisationId;
        registration.state = RegistrationState.REGISTERED;
        registration.seats = draft.seats();
        registration.note = draft.note();
        registration.registeredAt = now;
        registration.changedAt = now;
        return registration;
    }

    /** More seats only while registration is open; fewer seats and other names until the start. */
    void change(Event event, EventSeats counter, RegistrationDraft draft, Instant now) {
        refuseIfNotInForce();
        if (draft.seats() > seats) {
            event.refuseUnlessOpen(now);
        }
        event.refuseIfStarted(now);
        counter.exchange(seats, draft.seats());
        seats = draft.seats();
        note = draft.note();
        changedAt = now;
    }

    /** Possible at any time before the start; the seats are free at once. */
    void withdraw(Event event, EventSeats counter, Instant now) {
        refuseIfNotInForce();
        event.refuseIfStarted(now);
        counter.free(seats);
        state = RegistrationState.CANCELLED;
        withdrawnAt = now;
        changedAt = now;
    }

    private void refuseIfNotInForce() {
        DomainException.refuseIf(state != RegistrationState.REGISTERED, EventProblem.ALREADY_WITHDRAWN);
    }
}
