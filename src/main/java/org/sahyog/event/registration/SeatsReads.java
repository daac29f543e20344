package org.sahyog.event.registration;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.event.kept.KeptSeatsReads;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.request.CurrentRequest;

/** How many seats there are, and for whom. */
@ApplicationScoped
class SeatsReads {
    private static final String COUNTED = """
            select cast(jsonb_build_object('capacity', s.capacity, 'taken', s.taken, 'beyond', s.beyond, 'offered', s.held,
                'left', case when s.waiting > 0 then 0 else s.capacity - s.taken - s.held end, 'waiting', s.waiting,
                'inLine', (select count(*) from waiting_party p where p.event_id = s.event_id and p.state in ('WAITING', 'OFFERED')),
                'kept', '[]'::jsonb) as text)
            from event_seats s where s.cluster_id = $1 and s.event_id = $2
            """;

    private final Documents documents;
    private final KeptSeatsReads kept;
    private final CurrentRequest request;

    SeatsReads(Documents documents, KeptSeatsReads kept, CurrentRequest request) {
        this.documents = documents;
        this.kept = kept;
        this.request = request;
    }

    Uni<SeatsView> get(UUID clusterId, UUID eventId) {
        return documents
                .get(COUNTED, Tuple.of(clusterId, eventId), SeatsView.class)
                .chain(seats ->
                        kept.left(clusterId, eventId, request.language()).map(seats::keeping));
    }
}
