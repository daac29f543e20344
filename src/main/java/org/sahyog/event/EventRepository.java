package org.sahyog.event;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Events and their seats, inside a write. */
@ApplicationScoped
public class EventRepository {
    private static final Sql SURROUNDINGS =
            Sql.of("""
            select %s, c.programme_id, s.capacity, s.hold_minutes, s.longest_minutes, s.gather_minutes, s.most_skips,
                cast(%s as text), s.only_for
            from event_seats s
            join event e on e.cluster_id = s.cluster_id and e.id = s.event_id
            join organisation o on o.id = e.organiser_id
            join cluster c on c.id = s.cluster_id
            where s.cluster_id = :cluster and s.event_id = :event
            """.formatted(Organiser.NAME, KeptSeats.OF_EVENT.formatted("s.event_id")));
    private static final Sql NETWORK = Sql.of("""
            select exists (select 1 from network where cluster_id = :cluster and id = :network and state = 'ACTIVE')
            """);

    /** What a view and a deed need beside the row itself. */
    record Surroundings(
            String organiserName,
            UUID programmeId,
            int capacity,
            SeatPolicy policy,
            List<KeptSeats> kept,
            List<OrganisationKind> onlyFor) {}

    public Uni<Event> get(UUID clusterId, UUID id) {
        return Entities.get(Event.class, Map.of("clusterId", clusterId, "id", id));
    }

    public Uni<UUID> clusterOf(UUID eventId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select e.clusterId from Event e where e.id = :id", UUID.class)
                        .setParameter("id", eventId)
                        .getSingleResult());
    }

    /** Holds the seats until the transaction ends. Always locked before a registration, so that no two wait for each other. */
    public Uni<EventSeats> lockSeats(UUID clusterId, UUID eventId) {
        return Entities.hold(EventSeats.class, Map.of("clusterId", clusterId, "eventId", eventId));
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

    /** Of the cluster, and not dissolved. */
    Uni<Boolean> hasNetwork(UUID clusterId, UUID networkId) {
        return NETWORK.with("cluster", clusterId).with("network", networkId).value(Boolean.class);
    }

    Uni<Surroundings> surroundings(Event event) {
        return SURROUNDINGS
                .with("cluster", event.clusterId)
                .with("event", event.id)
                .row()
                .map(EventRepository::surroundings);
    }

    private static Surroundings surroundings(Object[] row) {
        SeatPolicy policy = new SeatPolicy((Integer) row[3], (Integer) row[4], (Integer) row[5], (Integer) row[6]);
        List<KeptSeats> kept = KeptSeats.of(new JsonArray((String) row[7]));
        return new Surroundings(
                (String) row[0], (UUID) row[1], (Integer) row[2], policy, kept, EventView.kinds((String[]) row[8]));
    }
}
