package org.sahyog.training.result;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sahyog.event.EventKind;
import org.sahyog.event.certificate.CertifiedKind;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.Earned;
import org.sahyog.shared.database.Sql;

/**
 * Of a training a certificate is earned by passing. The account is sure once she has taken the result into her record. Persons are held
 * before results, as who erases herself does.
 */
@Singleton
class PassedTrainings implements CertifiedKind {
    private static final Sql HOLDERS = Sql.of("""
            select p.id from training_result t join person p on p.id = t.person_id
            where t.cluster_id = :cluster and t.event_id = :event order by p.id for key share of p
            """);
    private static final Sql PASSED = Sql.of("""
            select t.registration_id, t.position, t.organisation_id, nullif(t.name, '—'), t.person_id,
                case when t.sessions > 0 then t.minutes end
            from training_result t join registration r on r.id = t.registration_id
            where t.cluster_id = :cluster and t.event_id = :event and t.outcome = 'PASSED'
            order by r.registered_at, r.id, t.position for share of t
            """);

    @Override
    public EventKind kind() {
        return EventKind.TRAINING;
    }

    @Override
    public Uni<List<Earned>> earned(UUID clusterId, UUID eventId) {
        return HOLDERS.with("cluster", clusterId)
                .with("event", eventId)
                .rows()
                .chain(() ->
                        PASSED.with("cluster", clusterId).with("event", eventId).rows())
                .map(rows -> rows.stream().map(PassedTrainings::earned).toList());
    }

    private static Earned earned(Object[] row) {
        CertifiedPlace place = new CertifiedPlace((UUID) row[0], ((Number) row[1]).intValue());
        return new Earned(place, (UUID) row[2], (String) row[3], (UUID) row[4], (Integer) row[5]);
    }
}
