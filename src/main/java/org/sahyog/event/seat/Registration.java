package org.sahyog.event.seat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.event.EventProblem;
import org.sahyog.event.turn.Claim;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** An organisation's seats in an event: those it has, and those it waits for with its party. */
@Entity
@Table(name = "registration")
public class Registration {
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

    /** Of its seats those that the event does not have. */
    int beyond;

    int wanted;

    @Column(name = "party_id")
    @Nullable
    UUID partyId;

    /** The criteria of kept seats that the organisation met when it asked. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    String[] met;

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

    @Column(name = "at_counter_by")
    @Nullable
    UUID atCounterBy;

    @Embedded
    @Nullable
    Author author;

    @Version
    int version;

    /** Made by this very request. */
    @Transient
    boolean isNew;

    protected Registration() {}

    /** Without seats yet. */
    public static Registration of(
            Event event, UUID organisationId, @Nullable UUID id, @Nullable String note, Instant now) {
        event.refuseUnlessOpen(now);
        return wished(event.clusterId(), event.id(), organisationId, id, note, now);
    }

    /** Without seats yet, for an event of which it is not known whether it still takes any. */
    public static Registration wished(
            UUID clusterId, UUID eventId, UUID organisationId, @Nullable UUID id, @Nullable String note, Instant now) {
        Registration registration = new Registration();
        registration.id = Ids.chosen(id);
        registration.clusterId = clusterId;
        registration.eventId = eventId;
        registration.organisationId = organisationId;
        registration.state = RegistrationState.WAITLISTED;
        registration.met = new String[0];
        registration.note = note;
        registration.registeredAt = now;
        registration.changedAt = now;
        registration.isNew = true;
        return registration;
    }

    /** Who did it, for which organisation; {@code atCounter}: an agent, for a firm that cannot do it itself. */
    public Registration signed(UUID person, @Nullable UUID organisation, boolean atCounter) {
        author = new Author(person, organisation);
        atCounterBy = atCounter ? person : null;
        return this;
    }

    public Registration meeting(String... criteria) {
        met = criteria;
        return this;
    }

    public void describe(@Nullable String newNote, Instant now) {
        note = newNote;
        changedAt = now;
    }

    void changed(Instant now) {
        changedAt = now;
    }

    void want(int more, WaitingParty party) {
        wanted += more;
        partyId = party.id;
        becomeWaiting();
    }

    void wantFewer(int fewer) {
        wanted -= fewer;
    }

    void becomeWaiting() {
        state = seats == 0 ? RegistrationState.WAITLISTED : state;
    }

    void becomeOffered() {
        state = seats == 0 ? RegistrationState.OFFERED : state;
    }

    /** Seats that it waited for. */
    void seat(int got, Instant now) {
        seats += got;
        wanted -= got;
        state = RegistrationState.REGISTERED;
        changedAt = now;
    }

    void admit(boolean isBeyond, Instant now) {
        seats++;
        beyond += isBeyond ? 1 : 0;
        state = RegistrationState.REGISTERED;
        changedAt = now;
    }

    /** @param fewerBeyond of those the ones that the event does not have */
    void giveBack(int fewer, int fewerBeyond, Instant now) {
        seats -= fewer;
        beyond -= fewerBeyond;
        changedAt = now;
    }

    /** Keeps the seats that it has; without any it is over. */
    void stopWaiting(Instant now) {
        wanted = 0;
        changedAt = now;
        if (seats == 0) {
            cancel(now);
        }
    }

    void cancel(Instant now) {
        wanted = 0;
        state = RegistrationState.CANCELLED;
        withdrawnAt = now;
        changedAt = now;
    }

    public void refuseIfNotInForce() {
        boolean over = state == RegistrationState.CANCELLED || state == RegistrationState.REJECTED;
        DomainException.refuseIf(over, EventProblem.ALREADY_WITHDRAWN);
    }

    public boolean isAtCounter() {
        return atCounterBy != null;
    }

    /** The firm sees to it itself from now on. */
    public void takeOver() {
        atCounterBy = null;
    }

    boolean hasSeats() {
        return state == RegistrationState.REGISTERED;
    }

    boolean isWaiting() {
        return wanted > 0;
    }

    Claim had() {
        return new Claim(seats - beyond, Set.of(met));
    }

    Claim wish() {
        return new Claim(wanted, Set.of(met));
    }

    public UUID id() {
        return id;
    }

    public UUID clusterId() {
        return clusterId;
    }

    public UUID eventId() {
        return eventId;
    }

    public UUID organisationId() {
        return organisationId;
    }

    public int seats() {
        return hasSeats() ? seats : 0;
    }

    public int beyond() {
        return beyond;
    }

    public int wanted() {
        return wanted;
    }
}
