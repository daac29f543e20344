package org.sahyog.event.page.calendar;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;
import org.sahyog.event.EventView;
import org.sahyog.event.page.words.EventWords;
import org.sahyog.shared.html.AppAddress;
import org.sahyog.shared.html.PublicAddress;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** An event as a calendar entry for those who may see it. */
@ApplicationScoped
class CalendarReads {
    private static final String ONE = EventView.SELECT + " where e.cluster_id = $1 and e.id = $2";

    private final Pool pool;
    private final CurrentRequest current;
    private final PublicAddress address;
    private final AppAddress app;

    CalendarReads(Pool pool, CurrentRequest current, PublicAddress address, AppAddress app) {
        this.pool = pool;
        this.current = current;
        this.address = address;
        this.app = app;
    }

    Uni<String> get(UUID clusterId, UUID eventId) {
        Locale language = current.language();
        return pool.preparedQuery(ONE).execute(Tuple.of(clusterId, eventId)).map(rows -> {
            DomainException.refuseIf(rows.size() == 0, RequestProblem.NOT_FOUND);
            return written(rows.iterator().next(), language);
        });
    }

    private String written(Row row, Locale language) {
        EventView event = EventView.of(row);
        String inApp = app.of("/events/" + event.clusterId() + "/" + event.id());
        return new EventCalendar(
                        event,
                        row.getOffsetDateTime("changed_at").toInstant(),
                        inApp,
                        EventCalendar.host(address.configured()))
                .forAudience(new EventWords(event, language));
    }
}
