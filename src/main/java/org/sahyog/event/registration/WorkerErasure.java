package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.PlaceCertificates;
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
                returning w.registration_id, w.position),
            changed as (
                update registration r set version = r.version + 1 where r.id in (select registration_id from named)
                returning r.id, r.cluster_id, r.event_id, r.organisation_id)
            select c.*, n.position from changed c join named n on n.registration_id = c.id
            """);

    private final PlaceCertificates certificates;
    private final Journal journal;

    WorkerErasure(PlaceCertificates certificates, Journal journal) {
        this.certificates = certificates;
        this.journal = journal;
    }

    @Override
    public Uni<Void> erase(UUID personId) {
        return FORGET.with("person", personId)
                .rows()
                .call(places -> certificates.forget(
                        places.stream().map(WorkerErasure::place).toList()))
                .chain(places -> journal.record(deeds(places)));
    }

    /** One for each registration, however many of its places are hers. */
    private static List<Deed> deeds(List<Object[]> places) {
        return places.stream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> deed((UUID) row[0], (UUID) row[1], (UUID) row[2], (UUID) row[3]),
                        (first, second) -> first))
                .values()
                .stream()
                .toList();
    }

    private static CertifiedPlace place(Object[] row) {
        return new CertifiedPlace((UUID) row[0], ((Number) row[4]).intValue());
    }

    private static Deed deed(UUID registration, UUID clusterId, UUID eventId, UUID organisationId) {
        return Deed.of("registration.changed", "registration", registration)
                .in(clusterId)
                .seenBy(Scope.organisation(organisationId), Scope.event(eventId));
    }
}
