package org.sahyog.event.series;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.json.Documents;

/** A series as its readers see it: drafts only those who prepare them. */
@ApplicationScoped
class SeriesReads {
    private static final String OF_EVENT =
            """
            select cast(jsonb_build_object('id', s.id, 'clusterId', s.cluster_id, 'rhythm', s.rhythm,
                'events', (select jsonb_agg(jsonb_build_object('eventId', e.id, 'position', i.position, 'state', e.state, 'title', e.title,
                        'localStart', e.local_start, 'localEnd', e.local_end, 'zone', e.zone, 'startsAt', e.starts_at,
                        'capacity', t.capacity, 'taken', t.taken) order by i.position)
                    from event_in_series i join event e on e.cluster_id = i.cluster_id and e.id = i.event_id
                    join event_seats t on t.cluster_id = i.cluster_id and t.event_id = i.event_id
                    where i.series_id = s.id and (e.state in ('PUBLISHED', 'CANCELLED') or %s or %s))) as text)
            from event_in_series own join event_series s on s.cluster_id = own.cluster_id and s.id = own.series_id
            where own.cluster_id = $1 and own.event_id = $2
            """.formatted(EventSight.organisedBy("$3", "$4"), ClustersToday.isServed("e.cluster_id", "$3", "$5"));

    private final Documents documents;
    private final CurrentCaller current;

    SeriesReads(Documents documents, CurrentCaller current) {
        this.documents = documents;
        this.current = current;
    }

    Uni<SeriesView> of(UUID clusterId, UUID eventId) {
        return documents.get(OF_EVENT, values(clusterId, eventId), SeriesView.class);
    }

    /** In the transaction of a write. */
    Uni<SeriesView> written(UUID clusterId, UUID eventId) {
        return documents.written(OF_EVENT, values(clusterId, eventId), SeriesView.class);
    }

    private Tuple values(UUID clusterId, UUID eventId) {
        Caller caller = current.get();
        return Tuple.tuple()
                .addUUID(clusterId)
                .addUUID(eventId)
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addArrayOfUUID(caller.agencyIds());
    }
}
