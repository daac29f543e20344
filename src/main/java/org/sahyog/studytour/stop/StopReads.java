package org.sahyog.studytour.stop;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** A stop as its host reads it. */
@ApplicationScoped
class StopReads {
    private static final String ASKED = """
            select cast(jsonb_build_object('clusterId', t.cluster_id, 'tourId', t.event_id, 'tourTitle', te.title, 'organiserName', case
                when te.by_network then (select n.name from network n where n.id = te.network_id) else og.name end,
                'capacity', ts.capacity, 'travellers', ts.taken, 'stop', %s) as text)
            from %s join organisation og on og.id = te.organiser_id join event_seats ts on ts.event_id = te.id
            """.formatted(StopView.JSON, StopView.FROM);
    private static final String ONE = ASKED + " where t.cluster_id = $4 and t.event_id = $5 and t.id = $6";

    /** For the organisations $4; of a tour that was given up nothing is to be answered. */
    private static final String TO_COME = ASKED + """
             where t.host_id = any($4) and t.state <> 'DROPPED' and t.ends_at > now() and te.state in ('DRAFT', 'PUBLISHED')
                and ($5::text is null or (t.starts_at, t.id) > ($5::text::timestamptz, $6))
            order by t.starts_at, t.id limit $7
            """;

    private final Documents documents;
    private final CurrentCaller current;

    StopReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    Uni<AskedStopView> get(UUID clusterId, UUID tourId, UUID id) {
        return documents.get(ONE, values(clusterId, tourId, id), AskedStopView.class);
    }

    /** Earliest first. */
    Uni<Page<AskedStopView>> toCome(PageRequest page) {
        Tuple values = reader().addArrayOfUUID(current.get().speaksFor().toArray(UUID[]::new))
                .addString(page.after(0, null))
                .addUUID(page.afterId(1))
                .addInteger(page.fetch());
        return documents
                .list(TO_COME, values, AskedStopView.class)
                .map(rows -> Page.of(
                        rows,
                        page,
                        row -> List.of(row.stop().startsAt(), row.stop().id())));
    }

    /** In the transaction of a write. */
    Uni<AskedStopView> written(Stop stop) {
        return documents.written(ONE, values(stop.clusterId, stop.eventId, stop.id), AskedStopView.class);
    }

    private Tuple values(UUID clusterId, UUID tourId, UUID id) {
        return reader().addUUID(clusterId).addUUID(tourId).addUUID(id);
    }

    private Tuple reader() {
        return StopView.reader(current.get());
    }
}
