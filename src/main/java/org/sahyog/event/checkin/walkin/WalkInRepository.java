package org.sahyog.event.checkin.walkin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.event.Event;
import org.sahyog.event.seat.Registration;
import org.sahyog.identity.check.Phone;
import org.sahyog.shared.database.Sql;

/** What is looked up and written of who comes unregistered. */
@ApplicationScoped
class WalkInRepository {
    private static final Sql ADMITTED = Sql.of("""
            select exists (select 1 from event e join cluster here on here.id = e.cluster_id, stakeholder s
                    join cluster there on there.id = s.cluster_id
                where e.cluster_id = :cluster and e.id = :event and s.organisation_id = :organisation and s.state = 'ACTIVE'
                    and (s.cluster_id = e.cluster_id or e.audience = 'PUBLIC'
                        or e.audience = 'PROGRAMME' and there.programme_id = here.programme_id))
                or exists (select 1 from agency_today g where g.cluster_id = :cluster and g.agency_id = :organisation)
            """);
    private static final Sql NAME = Sql.of("""
            insert into registration_worker (cluster_id, registration_id, position, name, phone)
            values (:cluster, :registration, :place, :name, nullif(cast(:phone as text), ''))
            on conflict (registration_id, position) do update set name = excluded.name, phone = excluded.phone
            """);

    private static final Sql UNNAME =
            Sql.of("delete from registration_worker where registration_id = :registration and position = :place");
    /** Kept is what was registered, what somebody has come to, and what somebody is named for. */
    private static final Sql PLACES = Sql.of("""
            select r.seats, case when r.state in ('CANCELLED', 'REJECTED') then r.seats else coalesce(max(n), 0) end
            from registration r left join generate_series(1, 1000) n on n <= r.seats
                and (exists (select 1 from registration_worker w where w.registration_id = r.id and w.position = n)
                    or exists (select 1 from attendance t where t.registration_id = r.id and t.position = n and t.undone_at is null)
                    or not exists (select 1 from attendance t where t.registration_id = r.id and t.position = n and t.walk_in))
            where r.id = :registration group by r.id
            """);

    /** How many places a registration has, and how many of them stay. */
    record Places(int all, int kept) {}

    /** Whether the event is for it, as far as clusters go. */
    Uni<Boolean> admits(Event event, UUID organisationId) {
        return ADMITTED.with("cluster", event.clusterId())
                .with("event", event.id())
                .with("organisation", organisationId)
                .value(Boolean.class);
    }

    /** Who is not coming after all. */
    Uni<Void> unname(UUID registrationId, int place) {
        return UNNAME.with("registration", registrationId)
                .with("place", place)
                .update()
                .replaceWithVoid();
    }

    Uni<Places> places(UUID registrationId) {
        return PLACES.with("registration", registrationId)
                .row()
                .map(row -> new Places((Integer) row[0], (Integer) row[1]));
    }

    /** For the last of its places. */
    Uni<Void> name(Registration registration, WalkInDraft draft) {
        String phone = draft.phone() == null
                ? ""
                : Phone.parse(draft.phone()).orElseThrow().value();
        return NAME.with("cluster", registration.clusterId())
                .with("registration", registration.id())
                .with("place", registration.seats())
                .with("name", draft.name())
                .with("phone", phone)
                .update()
                .replaceWithVoid();
    }
}
