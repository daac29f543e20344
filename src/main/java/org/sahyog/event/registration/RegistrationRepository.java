package org.sahyog.event.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.Registration;
import org.sahyog.identity.access.ActingFor;

/** The plain registration, and the names of workers, inside a write. */
@ApplicationScoped
class RegistrationRepository {
    /**
     * Takes the seats if they are left and nobody else has a claim on them, and only then writes who takes them: one statement, one
     * round trip. Who waits, and seats that are kept, ask for the line.
     */
    private static final String REGISTER = """
            with seat as (
                update event_seats set taken = taken + :seats
                where cluster_id = :cluster and event_id = :event and taken + held + :seats <= capacity
                and :now >= open_from and :now < open_until and waiting = 0 and (equity_until is null or equity_until <= :now)
                returning capacity, taken, held),
            made as (
                insert into registration (id, cluster_id, event_id, organisation_id, state, seats, note,
                    registered_at, changed_at, at_counter_by, created_by, on_behalf_of, version)
                select cast(:id as uuid), cast(:cluster as uuid), cast(:event as uuid), cast(:organisation as uuid),
                    'REGISTERED', :seats, nullif(cast(:note as text), ''),
                    cast(:now as timestamptz), cast(:now as timestamptz), cast(nullif(:counter, '') as uuid),
                    cast(:person as uuid), cast(:behalf as uuid), 0
                from seat
                on conflict do nothing
                returning id),
            named as (
                insert into registration_worker (cluster_id, registration_id, position, name, phone)
                select cast(:cluster as uuid), made.id, w.position, w.worker ->> 'name', w.worker ->> 'phone'
                from made, jsonb_array_elements(cast(cast(:workers as text) as jsonb)) with ordinality as w(worker, position)
                returning 1),
            logged as (
                insert into seat_log (cluster_id, event_id, at, what, registration_id, organisation_id, seats, reason,
                    capacity, taken, held)
                select cast(:cluster as uuid), cast(:event as uuid), cast(:now as timestamptz), 'REGISTERED', made.id,
                    cast(:organisation as uuid), :seats, case when :counter = '' then 'SEATS_LEFT' else 'AT_COUNTER' end,
                    seat.capacity, seat.taken, seat.held
                from made, seat
                returning 1)
            select (select count(*) from seat), (select count(*) from made), (select count(*) from named),
                (select count(*) from logged)
            """;

    private static final String WHY = """
            select s.capacity - s.taken - s.held, s.waiting > 0 or s.equity_until > :now, (select r.id from registration r
                where r.event_id = s.event_id and r.organisation_id = :organisation
                and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED'))
            from event_seats s where s.cluster_id = :cluster and s.event_id = :event
            """;
    private static final String RENAME = """
            insert into registration_worker (cluster_id, registration_id, position, name, phone)
            select cast(:cluster as uuid), cast(:id as uuid), w.position, w.worker ->> 'name', w.worker ->> 'phone'
            from jsonb_array_elements(cast(cast(:workers as text) as jsonb)) with ordinality as w(worker, position)
            """;
    private static final String MEMBER = """
            select o.name from stakeholder s join organisation o on o.id = s.organisation_id
            where s.cluster_id = :cluster and s.organisation_id = :organisation and s.state = 'ACTIVE'
            """;
    private static final String SERVES = """
            select exists (select 1 from cda_today a where a.cluster_id = :cluster and a.person_id = :person)
                or exists (select 1 from agency_today g where g.cluster_id = :cluster and g.agency_id = any(:agency))
            """;

    /** How the one statement went, and, where it did not, what stood in its way. */
    record Outcome(boolean seatsTaken, boolean made) {}

    /** {@code line}: others wait, or seats are kept, so that only the line can tell. */
    record Obstacle(int free, boolean line, @Nullable UUID registrationId) {}

    private final ObjectMapper json;

    RegistrationRepository(ObjectMapper json) {
        this.json = json;
    }

    Uni<Outcome> register(
            Registration registration,
            int seats,
            String note,
            Signature by,
            List<RegistrationWorker> workers,
            Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(REGISTER, Object[].class)
                        .setParameter("seats", seats)
                        .setParameter("cluster", registration.clusterId())
                        .setParameter("event", registration.eventId())
                        .setParameter("id", registration.id())
                        .setParameter("organisation", registration.organisationId())
                        .setParameter("note", note)
                        .setParameter("now", now)
                        .setParameter("counter", by.atCounter() ? by.person().toString() : "")
                        .setParameter("person", by.person())
                        .setParameter("behalf", by.onBehalfOf())
                        .setParameter("workers", written(workers))
                        .getSingleResult())
                .map(row -> new Outcome(((Number) row[0]).intValue() == 1, ((Number) row[1]).intValue() == 1));
    }

    Uni<Obstacle> obstacle(Registration wanted, Instant now) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(WHY, Object[].class)
                        .setParameter("organisation", wanted.organisationId())
                        .setParameter("cluster", wanted.clusterId())
                        .setParameter("event", wanted.eventId())
                        .setParameter("now", now)
                        .getSingleResult())
                .map(row -> new Obstacle(((Number) row[0]).intValue(), Boolean.TRUE.equals(row[1]), (UUID) row[2]));
    }

    Uni<Void> rename(Registration registration, List<RegistrationWorker> workers) {
        return Panache.getSession()
                .call(session -> session.createNativeQuery(
                                "delete from registration_worker where cluster_id = :cluster and registration_id = :id")
                        .setParameter("cluster", registration.clusterId())
                        .setParameter("id", registration.id())
                        .executeUpdate())
                .chain(session -> session.createNativeQuery(RENAME)
                        .setParameter("cluster", registration.clusterId())
                        .setParameter("id", registration.id())
                        .setParameter("workers", written(workers))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** One seat, another worker. Nothing where nobody is named for it. */
    Uni<Integer> transfer(Registration registration, int position, RegistrationWorker to) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery("""
                                update registration_worker set name = :name, phone = nullif(:phone, '')
                                where cluster_id = :cluster and registration_id = :id and position = :position
                                """)
                        .setParameter("name", to.name())
                        .setParameter("phone", to.phone() == null ? "" : to.phone())
                        .setParameter("cluster", registration.clusterId())
                        .setParameter("id", registration.id())
                        .setParameter("position", position)
                        .executeUpdate());
    }

    /** The name of an organisation that is active in the cluster. */
    Uni<@Nullable String> memberName(UUID clusterId, UUID organisationId) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(MEMBER, String.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("organisation", organisationId)
                        .getSingleResultOrNull());
    }

    /** As an agent, or for the agency acted for, if it runs clusters by her. */
    Uni<Boolean> serves(UUID clusterId, UUID person, ActingFor acting) {
        UUID[] agency = acting.runsClusters() ? new UUID[] {acting.organisationId()} : new UUID[0];
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SERVES, Boolean.class)
                        .setParameter("cluster", clusterId)
                        .setParameter("person", person)
                        .setParameter("agency", agency)
                        .getSingleResult());
    }

    private String written(List<RegistrationWorker> workers) {
        try {
            return json.writeValueAsString(workers);
        } catch (JsonProcessingException namesAlwaysWrite) {
            throw new IllegalStateException(namesAlwaysWrite);
        }
    }
}
