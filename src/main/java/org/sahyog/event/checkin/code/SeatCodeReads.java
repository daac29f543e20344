package org.sahyog.event.checkin.code;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.paper.Press;

/** The codes of the seats that a registration has now. */
@ApplicationScoped
class SeatCodeReads {
    private static final String PLACES = """
            select cast(jsonb_build_object('eventId', r.event_id, 'registrationId', r.id, 'place', n, 'edition', coalesce(c.edition, 0),
                'name', w.name) as text)
            from registration r cross join lateral generate_series(1, r.seats) n
            left join registration_worker w on w.registration_id = r.id and w.position = n
            left join seat_code c on c.registration_id = r.id and c.position = n
            where r.cluster_id = $1 and r.event_id = $2 and r.id = $3 and r.state in ('REGISTERED', 'ATTENDED', 'ABSENT')
            """;
    private static final String PAGE = PLACES + " and n > $4 order by n limit $5";
    private static final String ONE = PLACES + " and n = $4";

    private final Documents documents;
    private final SeatCodes codes;
    private final Press press;

    SeatCodeReads(Documents documents, SeatCodes codes, Press press) {
        this.documents = documents;
        this.codes = codes;
        this.press = press;
    }

    Uni<Page<SeatCodeView>> list(UUID clusterId, UUID eventId, UUID registrationId, PageRequest page) {
        int after = page.after().isEmpty() ? 0 : Integer.parseInt(page.after().get(0));
        Tuple parameters = Tuple.of(clusterId, eventId, registrationId, after, page.fetch());
        return documents
                .list(PAGE, parameters, PlaceOfCode.class)
                .chain(places ->
                        press.make(() -> places.stream().map(this::view).toList()))
                .map(views -> Page.of(views, page, view -> List.of(view.place())));
    }

    Uni<String> text(UUID clusterId, UUID eventId, UUID registrationId, int place) {
        return documents
                .get(ONE, Tuple.of(clusterId, eventId, registrationId, place), PlaceOfCode.class)
                .map(found -> codes.write(found.code()));
    }

    private SeatCodeView view(PlaceOfCode place) {
        return new SeatCodeView(place.place(), place.name(), codes.write(place.code()));
    }
}
