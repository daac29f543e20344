package org.sahyog.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
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

    protected EventSeats() {}

    public static EventSeats of(UUID clusterId, UUID eventId, int capacity) {
        EventSeats seats = new EventSeats();
        seats.clusterId = clusterId;
        seats.eventId = eventId;
        seats.capacity = capacity;
        return seats;
    }

    public int left() {
        return capacity - taken;
    }

    public void take(int asked) {
        if (asked > left()) {
            throw full(left(), asked);
        }
        taken += asked;
    }

    public void free(int seats) {
        if (seats > taken) {
            throw new IllegalStateException("more seats freed than taken in event " + eventId);
        }
        taken -= seats;
    }

    /** From {@code held} to {@code wanted} seats of one registration. */
    public void exchange(int held, int wanted) {
        if (wanted > held) {
            take(wanted - held);
        } else {
            free(held - wanted);
        }
    }

    public void resize(int newCapacity) {
        if (newCapacity < taken) {
            throw new DomainException(EventProblem.CAPACITY_TAKEN, taken).with("taken", taken);
        }
        capacity = newCapacity;
    }

    public static DomainException full(int left, int asked) {
        return new DomainException(EventProblem.FULL, left, asked).with("seatsLeft", left);
    }
}
