package org.sahyog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.problem.DomainException;

/** The seats of one event. The plain registration takes them by one statement; whoever holds the row by its lock asks here. */
@Entity
@Table(name = "event_seats")
public class EventSeats {
    @Id
    @Column(name = "event_id")
    UUID eventId;

    @Column(name = "cluster_id")
    UUID clusterId;

    int capacity;

    int taken;

    /** More than the event has, given at the door: no part of those taken. */
    int beyond;

    /** Promised by open offers. */
    int held;

    /** Parties that wait without an offer; while there are any, nobody passes them. */
    int waiting;

    /** When the event takes registrations; nothing while it does not. */
    @Column(name = "open_from")
    @Nullable
    Instant openFrom;

    @Column(name = "open_until")
    @Nullable
    Instant openUntil;

    /** Until then seats are kept for some: what the tables call equity is called kept seats everywhere else, as in the API. */
    @Column(name = "equity_until")
    @Nullable
    Instant keptUntil;

    /** Whoever asks is looked at under the lock. */
    @Column(name = "members_only")
    boolean membersOnly;

    /** Kinds of organisations; none: all of them. Whoever asks is looked at under the lock. */
    @Column(name = "only_for")
    String[] onlyFor = {};

    @Column(name = "hold_minutes")
    int holdMinutes;

    @Column(name = "longest_minutes")
    int longestMinutes;

    @Column(name = "gather_minutes")
    int gatherMinutes;

    @Column(name = "most_skips")
    int mostSkips;

    protected EventSeats() {}

    public static EventSeats of(UUID clusterId, UUID eventId, int capacity, SeatPolicy policy) {
        EventSeats seats = new EventSeats();
        seats.clusterId = clusterId;
        seats.eventId = eventId;
        seats.capacity = capacity;
        seats.follow(policy);
        return seats;
    }

    void follow(Event event) {
        openFrom = event.takesRegistrationsFrom();
        openUntil = event.takesRegistrationsUntil();
        membersOnly = event.membersOf() != null;
    }

    void follow(SeatPolicy policy) {
        holdMinutes = policy.holdMinutes();
        longestMinutes = policy.longestMinutes();
        gatherMinutes = policy.gatherMinutes();
        mostSkips = policy.mostSkips();
    }

    /** Seats that are taken stay so. */
    void keepFor(Set<OrganisationKind> kinds) {
        onlyFor = kinds.stream().map(Enum::name).sorted().toArray(String[]::new);
    }

    /** Kinds of organisations; none: all of them. */
    public Set<OrganisationKind> onlyFor() {
        return Stream.of(onlyFor).map(OrganisationKind::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Neither taken nor promised. */
    public int free() {
        return capacity - taken - held;
    }

    public void take(int asked) {
        if (asked > free()) {
            throw full(free(), asked);
        }
        taken += asked;
    }

    public void giveBack(int seats) {
        if (seats > taken) {
            throw new IllegalStateException("more seats freed than taken in event " + eventId);
        }
        taken -= seats;
    }

    public void takeBeyond(int seats) {
        beyond += seats;
    }

    public void giveBackBeyond(int seats) {
        if (seats > beyond) {
            throw new IllegalStateException("more seats beyond the capacity freed than given in event " + eventId);
        }
        beyond -= seats;
    }

    public void hold(int seats) {
        if (seats > free()) {
            throw new IllegalStateException("more seats promised than free in event " + eventId);
        }
        held += seats;
    }

    public void release(int seats) {
        if (seats > held) {
            throw new IllegalStateException("more seats released than promised in event " + eventId);
        }
        held -= seats;
    }

    /** What is taken or promised stays so. */
    public void resize(int newCapacity) {
        if (newCapacity < taken + held) {
            throw new DomainException(EventProblem.CAPACITY_TAKEN, taken + held).with("taken", taken + held);
        }
        capacity = newCapacity;
    }

    public void countWaiting(int parties) {
        waiting = parties;
    }

    public void keepUntil(@Nullable Instant until) {
        keptUntil = until;
    }

    public @Nullable Instant keptUntil() {
        return keptUntil;
    }

    public boolean keepsSeats(Instant now) {
        return keptUntil != null && now.isBefore(keptUntil);
    }

    public int capacity() {
        return capacity;
    }

    public int taken() {
        return taken;
    }

    public int held() {
        return held;
    }

    public int holdMinutes() {
        return holdMinutes;
    }

    public int longestMinutes() {
        return longestMinutes;
    }

    public int gatherMinutes() {
        return gatherMinutes;
    }

    public int mostSkips() {
        return mostSkips;
    }

    /** {@code left}: for whoever asked; what is free beside that is kept for others. */
    public DomainException refusal(int left, int asked) {
        if (left == free()) {
            return full(left, asked);
        }
        return new DomainException(EventProblem.SEATS_KEPT, left, asked, free() - left)
                .with("seatsLeft", left)
                .with("seatsKept", free() - left);
    }

    public static DomainException full(int left, int asked) {
        return new DomainException(EventProblem.FULL, left, asked).with("seatsLeft", left);
    }
}
