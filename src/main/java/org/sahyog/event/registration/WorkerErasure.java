package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.identity.person.ErasureStep;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** The seat stays the firm’s; that it is hers is forgotten. A phone alone is no proof, since families share one. */
@Singleton
class WorkerErasure implements ErasureStep {
    private static final Sql FORGET = Sql.of("""
            with named as (
                update registration_worker w set name = '—', phone = null from person p
                where p.id = :person and w.phone = p.phone and lower(w.name) = lower(p.name)
                returning w.registration_id)
            update registration r set version = r.version + 1 where r.id in (select registration_id from named)
            returning r.id, r.cluster_id, r.event_id, r.organisation_id
            """);

    private final Journal journal;

    WorkerErasure(Journal journal) {
        this.journal = journal;
    }

    @Override
    public Uni<Void> erase(UUID personId) {
        return FORGET.with("person", personId)
                .rows()
                .chain(changed -> journal.record(changed.stream()
                        .map(row -> deed((UUID) row[0], (UUID) row[1], (UUID) row[2], (UUID) row[3]))
                        .toList()));
    }

    private static Deed deed(UUID registration, UUID clusterId, UUID eventId, UUID organisationId) {
        return Deed.of("registration.changed", "registration", registration)
                .in(clusterId)
                .seenBy(Scope.organisation(organisationId), Scope.event(eventId));
    }
}
