package org.sahyog.event.disclosure;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.sahyog.event.disclosure.DisclosureRepository.Found;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Sheets as they are shown, in the reader’s language. */
@ApplicationScoped
class DisclosureReads {
    private final Pool pool;
    private final DisclosureRepository repository;
    private final CurrentRequest request;

    DisclosureReads(Pool pool, DisclosureRepository repository, CurrentRequest request) {
        this.pool = pool;
        this.repository = repository;
        this.request = request;
    }

    Uni<DisclosureView> get(UUID clusterId, UUID eventId) {
        return pool.preparedQuery(DisclosureRepository.READ)
                .execute(Tuple.of(clusterId, eventId))
                .map(rows -> {
                    DomainException.refuseIf(rows.size() == 0, RequestProblem.NOT_FOUND);
                    Row row = rows.iterator().next();
                    return view(
                            eventId,
                            repository.found(
                                    row.getString(0), row.getString(1), row.getOffsetDateTime(2), row.getInteger(3)));
                });
    }

    /** In the transaction of a write. */
    Uni<DisclosureView> written(UUID clusterId, UUID eventId) {
        return repository.get(clusterId, eventId).map(found -> view(eventId, found));
    }

    DisclosureView view(UUID eventId, Found found) {
        return DisclosureView.of(eventId, found.sheet(), found.changedAt(), found.version(), request.language());
    }
}
