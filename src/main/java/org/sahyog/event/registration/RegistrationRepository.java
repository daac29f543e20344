package org.sahyog.event.registration;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Registrations, inside a write. */
@ApplicationScoped
class RegistrationRepository {
    /** Takes the seats if they are left, and only then writes who takes them: one statement, one round trip. */
    private static final String REGISTER = """
            with seat as (
                update event_seats set taken = taken + :seats
                where cluster_id = :cluster and event_id = :event and taken + :seats <= capacity
                returning 1),
            made as (
                insert into registration (id, cluster_id, event_id, organisation_id, state, seats, note,
                    registered_at, changed_at, created_by, on_behalf_of, version)
                select cast(:id as uuid), cast(:cluster as uuid), cast(:event as uuid), cast(:organisation as uuid),
                    'REGISTERED', :seats, nullif(cast(:note as text), ''),
                    cast(:now as timestamptz), cast(:now as timestamptz), cast(:person as uuid),
                    cast(:organisation as uuid), 0
                from seat
                on conflict do nothing
                returning id),
            named as (
                insert into registration_worker (cluster_id, registration_id, position, name, phone)
                select cast(:cluster as uuid), made.id, w.position, w.worker ->> 'name', w.worker ->> 'phone'
                from made, jsonb_array_elements(cast(cast(:workers as text) as jsonb)) with ordinality as w(worker, position)
                returning 1)
            select (select count(*) from seat), (select count(*) from made), (select count(*) from named)
            """;

    private static final String WHY = """
            select s.capacity - s.taken, (select r.id from registration r
                where r.event_id = s.event_id and r.organisation_id = :organisation
                and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED'))
            from event_seats s where s.cluster_id = :cluster and s.event_id = :event
            """;
    private static final String RENAME = """
            insert into registration_worker (cluster_id, registration_id, position, name, phone)
            select cast(:cluster as uuid), cast(:id as uuid), w.position, w.worker ->> 'name', w.worker ->> 'phone'
            from jsonb_array_elements(cast(cast(:workers as text) as jsonb)) with ordinality as w(worker, position)
            """;

    /** What a view needs beside the row itself. */
    record Surroundings(String organisationName, List<RegistrationWorker> workers) {}

    /** How the one statement went, and, where it did not, what stood in its way. */
    record Outcome(boolean seatsTaken, boolean made) {}

    record Obstacle(int seatsLeft, @Nullable UUID registrationId) {}

    private final WorkerNames names;

    RegistrationRepository(WorkerNames names) {
        this.names = names;
    }

    Uni<Outcome> register(Registration registration, List<RegistrationWorker> workers) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REGISTER, Object[].class)
                        .setParameter("seats", registration.seats)
                        .setParameter("cluster", registration.clusterId)
                        .setParameter("event", registration.eventId)
                        .setParameter("id", registration.id)
                        .setParameter("organisation", registration.organisationId)
                        .setParameter("note", registration.note == null ? "" : registration.note)
                        .setParameter("now", registration.registeredAt)
                        .setParameter("person", registration.createdBy)
                        .setParameter("workers", names.written(workers))
                        .getSingleResult())
                .map(row -> new Outcome(((Number) row[0]).intValue() == 1, ((Number) row[1]).intValue() == 1));
    }

    Uni<Obstacle> obstacle(Registration wanted) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WHY, Object[].class)
                        .setParameter("organisation", wanted.organisationId)
                        .setParameter("cluster", wanted.clusterId)
                        .setParameter("event", wanted.eventId)
                        .getSingleResult())
                .map(row -> new Obstacle(((Number) row[0]).intValue(), (UUID) row[1]));
    }

    Uni<Registration> get(UUID clusterId, UUID eventId, UUID id) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Registration r where r.clusterId = :cluster and r.eventId = :event and r.id = :id",
                                Registration.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("event", eventId)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    Uni<Void> rename(Registration registration, List<RegistrationWorker> workers) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(
                                "delete from registration_worker where cluster_id = :cluster and registration_id = :id")
                        .setParameter("cluster", registration.clusterId)
                        .setParameter("id", registration.id)
                        .executeUpdate())
                .chain(session -> session.createNativeQuery(RENAME)
                        .setParameter("cluster", registration.clusterId)
                        .setParameter("id", registration.id)
                        .setParameter("workers", names.written(workers))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Surroundings> surroundings(Registration registration) {
        return Panache.getSession()
                .call(Mutiny.Session::flush)
                .chain(session -> session.createNativeQuery("""
                                select o.name, cast(coalesce((
                                    select jsonb_agg(jsonb_build_object('name', w.name, 'phone', w.phone) order by w.position)
                                    from registration_worker w
                                    where w.cluster_id = :cluster and w.registration_id = :id), '[]') as text)
                                from organisation o where o.id = :organisation
                                """, Object[].class)
                        .setParameter("cluster", registration.clusterId)
                        .setParameter("id", registration.id)
                        .setParameter("organisation", registration.organisationId)
                        .getSingleResult())
                .map(row -> new Surroundings((String) row[0], names.read((String) row[1])));
    }
}
