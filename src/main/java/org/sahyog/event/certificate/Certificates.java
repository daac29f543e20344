package org.sahyog.event.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;

/** The organiser takes certificates back. */
@ApplicationScoped
class Certificates {
    private static final Sql REVOKE = Sql.of("""
            update certificate c set revoked_at = :now, revoked_by = :person, revoked_because = 'ORGANISER', revoked_reason = :reason
            from event e
            where e.id = c.event_id and c.cluster_id = :cluster and c.event_id = :event and c.id = :id and c.revoked_at is null
            """ + CertificateDeeds.RETURNED);

    private final CertificateReads reads;
    private final CertificateDeeds deeds;
    private final CurrentRequest current;
    private final Clock clock;

    Certificates(CertificateReads reads, CertificateDeeds deeds, CurrentRequest current, Clock clock) {
        this.reads = reads;
        this.deeds = deeds;
        this.current = current;
        this.clock = clock;
    }

    /** Of two who do it, one. */
    Uni<CertificateView> revoke(UUID clusterId, UUID eventId, UUID id, String reason) {
        return REVOKE.with("now", clock.instant())
                .with("person", current.person())
                .with("reason", reason)
                .with("cluster", clusterId)
                .with("event", eventId)
                .with("id", id)
                .rows()
                .call(revoked -> deeds.record("certificate.revoked", revoked))
                .chain(revoked -> reads.written(clusterId, eventId, id)
                        .invoke(found ->
                                DomainException.refuseIf(revoked.isEmpty(), CertificateProblem.ALREADY_REVOKED)));
    }
}
