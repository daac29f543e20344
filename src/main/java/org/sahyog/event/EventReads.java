package org.sahyog.event;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What is shown of an event. */
@ApplicationScoped
class EventReads {
    private static final String ONE = EventView.SELECT + " where e.cluster_id = $1 and e.id = $2";

    private final Pool pool;

    EventReads(Pool pool) {
        this.pool = pool;
    }

    Uni<EventView> get(UUID clusterId, UUID id) {
        return pool.preparedQuery(ONE).execute(Tuple.of(clusterId, id)).map(rows -> {
            DomainException.refuseIf(rows.size() == 0, RequestProblem.NOT_FOUND);
            return EventView.of(rows.iterator().next());
        });
    }
}
