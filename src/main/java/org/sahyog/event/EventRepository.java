package org.sahyog.event;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Events and their seats, inside a write. */
@ApplicationScoped
public class EventRepository {
    /** What a view and a deed need beside the row itself. */
    record Surroundings(String organiserName, int capacity, UUID programmeId) {}

    public Uni<Event> get(UUID clusterId, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Event e where e.clusterId = :cluster and e.id = :id", Event.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    Uni<String> zoneOf(UUID clusterId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("select zone from cluster where id = :id", String.class)
                        .setParameter("id", clusterId)
                        .getSingleResult());
    }

    /** Holds the seats until the transaction ends. Always locked before a registration, so that no two wait for each other. */
    public Uni<EventSeats> lockSeats(UUID clusterId, UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from EventSeats s where s.clusterId = :cluster and s.eventId = :event",
                                EventSeats.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("event", eventId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    Uni<Void> add(Event event, EventSeats seats) {
        return Panache.getSession()
                .chain(session ->
                        session.persist(event).call(session::flush).call(() -> addSeats(session, event, seats)))
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "event_pkey"))
                .transform(taken -> new DomainException(RequestProblem.ID_TAKEN));
    }

    private static Uni<Void> addSeats(Mutiny.Session session, Event event, EventSeats seats) {
        seats.eventId = event.id;
        return session.persist(seats).call(session::flush);
    }

    Uni<Surroundings> surroundings(Event event) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery("""
                                select o.name, s.capacity, c.programme_id from event_seats s
                                join organisation o on o.id = :organiser
                                join cluster c on c.id = s.cluster_id
                                where s.cluster_id = :cluster and s.event_id = :event
                                """, Object[].class)
                        .setParameter("organiser", event.organiserId)
                        .setParameter("cluster", event.clusterId)
                        .setParameter("event", event.id)
                        .getSingleResult())
                .map(row -> new Surroundings((String) row[0], ((Number) row[1]).intValue(), (UUID) row[2]));
    }
}
