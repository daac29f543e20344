package org.sahyog.event.certificate.issue;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.Earned;
import org.sahyog.shared.database.Sql;

/**
 * Who came. Undoing that waits for the event’s seats, which who issues holds. A place is of an account where its worker has the name of one who
 * acts for the organisation and her phone, or where she registered herself. Persons are held before workers, as who erases herself does.
 */
@ApplicationScoped
class Attended {
    private static final Sql HOLDERS = Sql.of("""
            select w.registration_id, w.position, p.id from registration r
            join registration_worker w on w.registration_id = r.id
            join organisation_today t on t.id = r.organisation_id
            join affiliation_today a on a.organisation_id = t.today_id
            join person p on p.id = a.person_id and lower(p.name) = lower(w.name) and (p.phone = w.phone or p.id = r.created_by)
            where r.cluster_id = :cluster and r.event_id = :event and p.erased_at is null
            order by p.id for key share of p
            """);
    private static final Sql NAMES = Sql.of("""
            select w.registration_id, w.position, w.name from registration r join registration_worker w on w.registration_id = r.id
            where r.cluster_id = :cluster and r.event_id = :event and w.name <> '—' order by w.registration_id, w.position for share of w
            """);
    private static final Sql PLACES = Sql.of("""
            select r.id, t.position, r.organisation_id from attendance t join registration r on r.id = t.registration_id
            where r.cluster_id = :cluster and r.event_id = :event and t.undone_at is null and t.position <= r.seats
                and r.state in ('REGISTERED', 'ATTENDED', 'ABSENT')
            order by r.registered_at, r.id, t.position
            """);

    Uni<List<Earned>> earned(UUID clusterId, UUID eventId) {
        return byPlace(HOLDERS, clusterId, eventId)
                .chain(holders -> byPlace(NAMES, clusterId, eventId)
                        .chain(names -> rows(PLACES, clusterId, eventId)
                                .map(places -> places.stream()
                                        .map(row -> earned(row, holders, names))
                                        .toList())));
    }

    private static Earned earned(Object[] row, Map<CertifiedPlace, Object> holders, Map<CertifiedPlace, Object> names) {
        CertifiedPlace place = place(row);
        String name = (String) names.get(place);
        @Nullable UUID holder = name == null ? null : (UUID) holders.get(place);
        return new Earned(place, (UUID) row[2], name, holder, null);
    }

    private static Uni<List<Object[]>> rows(Sql sql, UUID clusterId, UUID eventId) {
        return sql.with("cluster", clusterId).with("event", eventId).rows();
    }

    /** Of two who may be meant, the one who was there first. */
    private static Uni<Map<CertifiedPlace, Object>> byPlace(Sql sql, UUID clusterId, UUID eventId) {
        return rows(sql, clusterId, eventId)
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(Attended::place, row -> row[2], (first, second) -> first)));
    }

    private static CertifiedPlace place(Object[] row) {
        return new CertifiedPlace((UUID) row[0], ((Number) row[1]).intValue());
    }
}
