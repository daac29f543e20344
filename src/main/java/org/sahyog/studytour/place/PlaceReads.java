package org.sahyog.studytour.place;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Who has which places. */
@ApplicationScoped
class PlaceReads {
    private static final String DOCUMENT = """
            select cast(jsonb_build_object('registrationId', r.id, 'organisationId', o.id, 'organisationName', o.name,
                'registeredAt', r.registered_at, 'seats', case when r.state in ('REGISTERED', 'ATTENDED', 'ABSENT') then r.seats else 0 end,
                'travellers', (select coalesce(jsonb_agg(w.name order by w.position), '[]') from registration_worker w
                    where w.cluster_id = r.cluster_id and w.registration_id = r.id),
                'places', (select coalesce(jsonb_agg(jsonb_build_object('optionId', p.option_id, 'kind', k.kind, 'title', k.title,
                        'anybody', p.anybody, 'women', p.women, 'men', p.men) order by k.position, k.id), '[]')
                    from tour_place p join tour_option k on k.id = p.option_id where p.registration_id = r.id)) as text)
            from registration r join organisation_today t on t.id = r.organisation_id join organisation o on o.id = t.today_id
            where r.cluster_id = $1 and r.event_id = $2
            """;
    private static final String ONE = DOCUMENT + " and r.id = $3";
    private static final String LIST = DOCUMENT + """
             and r.state in ('REGISTERED', 'ATTENDED', 'ABSENT')
              and (r.registered_at, r.id) > ($3::text::timestamptz, $4) order by r.registered_at, r.id limit $5
            """;
    private static final String EVER = "-infinity";
    private static final int MOST_ON_PAPER = 5000;

    private final Documents documents;

    PlaceReads(Documents documents) {
        this.documents = documents;
    }

    Uni<PlacesView> get(UUID clusterId, UUID tourId, UUID registrationId) {
        return documents.get(ONE, Tuple.of(clusterId, tourId, registrationId), PlacesView.class);
    }

    /** In the transaction of a write. */
    Uni<PlacesView> written(UUID clusterId, UUID tourId, UUID registrationId) {
        return documents.written(ONE, Tuple.of(clusterId, tourId, registrationId), PlacesView.class);
    }

    /** In the order in which they registered. */
    Uni<Page<PlacesView>> list(UUID clusterId, UUID tourId, PageRequest page) {
        Tuple values = Tuple.of(clusterId, tourId, page.after(0, EVER), page.afterId(1), page.fetch());
        return documents
                .list(LIST, values, PlacesView.class)
                .map(rows -> Page.of(rows, page, row -> List.of(row.registeredAt(), row.registrationId())));
    }

    /** All of them: a tour is a few buses. */
    Uni<List<PlacesView>> all(UUID clusterId, UUID tourId) {
        Tuple values = Tuple.of(clusterId, tourId, EVER, new UUID(0, 0), MOST_ON_PAPER);
        return documents.list(LIST, values, PlacesView.class);
    }
}
