package org.sahyog.studytour.outcome;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** What travellers want to change, and what came of it. */
@ApplicationScoped
class ChangeReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('id', c.id, 'tourId', c.event_id, 'registrationId', c.registration_id,
                'organisationId', o.id, 'organisationName', o.name, 'position', c.position, 'text', c.text, 'loggedAt', c.logged_at,
                'outcomes', (select coalesce(jsonb_agg(jsonb_build_object('afterDays', u.after_days, 'result', u.result, 'note', u.note,
                        'adoptionId', u.adoption_id, 'toldAt', u.told_at,
                        'late', u.told_at > e.ends_at + (u.after_days + 7) * interval '1 day') order by u.after_days), '[]')
                    from tour_outcome u where u.change_id = c.id),
                'nextAfterDays', n.days, 'nextFrom', e.ends_at + n.days * interval '1 day') as text)
            from tour_change c join event e on e.cluster_id = c.cluster_id and e.id = c.event_id
            join organisation_today t on t.id = c.organisation_id join organisation o on o.id = t.today_id
            left join lateral (select min(d.days) as days from (values (30), (90)) d (days) where not exists (
                select 1 from tour_outcome u where u.change_id = c.id and u.after_days = d.days)) n on true
            where c.cluster_id = $1 and c.event_id = $2
            """;
    private static final String ONE = DOCUMENT + " and c.id = $3";
    private static final String OF_REGISTRATION = DOCUMENT + " and c.registration_id = $3 order by c.position";
    private static final String LIST =
            DOCUMENT + " and (c.logged_at, c.id) < ($3, $4) order by c.logged_at desc, c.id desc limit $5";

    private final Documents documents;

    ChangeReads(Documents documents) {
        this.documents = documents;
    }

    /** At most three. */
    Uni<List<ChangeView>> of(UUID clusterId, UUID tourId, UUID registrationId) {
        return documents.list(OF_REGISTRATION, Tuple.of(clusterId, tourId, registrationId), ChangeView.class);
    }

    /** Newest first. */
    Uni<Page<ChangeView>> list(UUID clusterId, UUID tourId, PageRequest page) {
        Tuple values = Tuple.of(clusterId, tourId, page.beforeTime(0), page.beforeId(1), page.fetch());
        return documents
                .list(LIST, values, ChangeView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.loggedAt(), row.id())));
    }

    /** In the transaction of a write. */
    Uni<ChangeView> written(UUID clusterId, UUID tourId, UUID id) {
        return documents.written(ONE, Tuple.of(clusterId, tourId, id), ChangeView.class);
    }
}
