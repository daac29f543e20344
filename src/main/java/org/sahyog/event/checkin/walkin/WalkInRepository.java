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

    /** Whether the event is for it, as far as clusters go. */
    Uni<Boolean> admits(Event event, UUID organisationId) {
        return ADMITTED.with("cluster", event.clusterId())
                .with("event", event.id())
                .with("organisation", organisationId)
                .value(Boolean.class);
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
