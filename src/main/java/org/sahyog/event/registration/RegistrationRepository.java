package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.Registration;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;

/** The plain registration, and the names of workers, inside a write. */
@ApplicationScoped
class RegistrationRepository {
    private static final Sql TRANSFER = Sql.of("""
            update registration_worker set name = :name, phone = nullif(:phone, '')
            where cluster_id = :cluster and registration_id = :id and position = :position
            """);
    private static final Sql FORGET_NAMES =
            Sql.of("delete from registration_worker where cluster_id = :cluster and registration_id = :id");
    /**
     * Takes the seats if they are left and nobody else has a claim on them, and only then writes who takes them: one statement, one
     * round trip. Who waits, and seats that are kept or for some only, ask for the seating.
     */
    private static final Sql REGISTER = Sql.of("""
            with seat as (
                update event_seats set taken = taken + :seats
                where cluster_id = :cluster and event_id = :event and taken + held + :seats <= capacity
                and :now >= open_from and :now < open_until and waiting = 0 and not members_only and only_for = '{}'
                and (equity_until is null or equity_until <= :now)
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
            """);

    private static final Sql WHY = Sql.of("""
            select s.capacity - s.taken - s.held, s.waiting > 0 or s.members_only or s.only_for <> '{}' or s.equity_until > :now, (select r.id from registration r
                where r.event_id = s.event_id and r.organisation_id = :organisation
                and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED'))
            from event_seats s where s.cluster_id = :cluster and s.event_id = :event
            """);
    private static final Sql RENAME = Sql.of("""
            insert into registration_worker (cluster_id, registration_id, position, name, phone)
            select cast(:cluster as uuid), cast(:id as uuid), w.position, w.worker ->> 'name', w.worker ->> 'phone'
            from jsonb_array_elements(cast(cast(:workers as text) as jsonb)) with ordinality as w(worker, position)
            """);
    private static final Sql MEMBER = Sql.of("""
            select o.name from stakeholder s join organisation o on o.id = s.organisation_id
            where s.cluster_id = :cluster and s.organisation_id = :organisation and s.state = 'ACTIVE'
            """);
    private static final Sql SERVES = Sql.of("select " + ClustersToday.isServed(":cluster", ":person", ":agency"));

    /** How the one statement went, and, where it did not, what stood in its way. */
    record Outcome(boolean seatsTaken, boolean made) {}

    /** {@code contested}: others wait, seats are kept, or they are for some only, so that only the seating can tell. */
    record Obstacle(int free, boolean contested, @Nullable UUID registrationId) {}

    private final JsonText json;

    RegistrationRepository(JsonText json) {
        this.json = json;
    }

    Uni<Outcome> register(
            Registration registration,
            int seats,
            String note,
            Signature by,
            List<RegistrationWorker> workers,
            Instant now) {
        return REGISTER.with("seats", seats)
                .with("cluster", registration.clusterId())
                .with("event", registration.eventId())
                .with("id", registration.id())
                .with("organisation", registration.organisationId())
                .with("note", note)
                .with("now", now)
                .with("counter", by.atCounter() ? by.person().toString() : "")
                .with("person", by.person())
                .with("behalf", by.onBehalfOf())
                .with("workers", json.of(workers))
                .row()
                .map(row -> new Outcome(((Number) row[0]).intValue() == 1, ((Number) row[1]).intValue() == 1));
    }

    Uni<Obstacle> obstacle(Registration wanted, Instant now) {
        return WHY.with("organisation", wanted.organisationId())
                .with("cluster", wanted.clusterId())
                .with("event", wanted.eventId())
                .with("now", now)
                .row()
                .map(row -> new Obstacle(((Number) row[0]).intValue(), Boolean.TRUE.equals(row[1]), (UUID) row[2]));
    }

    Uni<Void> rename(Registration registration, List<RegistrationWorker> workers) {
        return FORGET_NAMES
                .with("cluster", registration.clusterId())
                .with("id", registration.id())
                .update()
                .chain(() -> RENAME.with("cluster", registration.clusterId())
                        .with("id", registration.id())
                        .with("workers", json.of(workers))
                        .update())
                .replaceWithVoid();
    }

    /** One seat, another worker. Nothing where nobody is named for it. */
    Uni<Integer> transfer(Registration registration, int position, RegistrationWorker to) {
        return TRANSFER.with("name", to.name())
                .with("phone", to.phone() == null ? "" : to.phone())
                .with("cluster", registration.clusterId())
                .with("id", registration.id())
                .with("position", position)
                .update();
    }

    /** The name of an organisation that is active in the cluster. */
    Uni<@Nullable String> memberName(UUID clusterId, UUID organisationId) {
        return MEMBER.with("cluster", clusterId)
                .with("organisation", organisationId)
                .valueIfAny(String.class);
    }

    /** As an agent, or for the agency acted for, if it runs clusters by her. */
    Uni<Boolean> serves(UUID clusterId, UUID person, ActingFor acting) {
        UUID[] agency = acting.runsClusters() ? new UUID[] {acting.organisationId()} : new UUID[0];
        return SERVES.with("cluster", clusterId)
                .with("person", person)
                .with("agency", agency)
                .value(Boolean.class);
    }
}
