package org.sahyog.home.todo;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.request.Sentences;
import org.sahyog.shared.time.TimeInWords;

/**
 * What waits for somebody, soonest first, in one query. Each part of it knows her as {@code $1}, her organisations as {@code $2}, those for
 * which she may join clusters, vote and spend as {@code $4}, {@code $5} and {@code $6}.
 */
@ApplicationScoped
public class TodoReads {
    /** The clusters that she serves. */
    static final String SERVED = "select cluster_id from cda_today where person_id = $1";

    static final int MOST_OF_A_KIND = 10;

    private static final Sentences TEXTS = new Sentences("texts.home");
    private static final String WAITING = "select * from ("
            + String.join(
                    " union all ", ClusterTodos.SQL, EventTodos.SQL, NetworkTodos.SQL, NeedTodos.SQL, PracticeTodos.SQL)
            + ") w order by at, id limit $3";

    private final Pool pool;

    TodoReads(Pool pool) {
        this.pool = pool;
    }

    public Uni<List<TodoItem>> first(int most, Caller caller, Locale language) {
        Tuple values = Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addInteger(most)
                .addArrayOfUUID(caller.idsWith(OrganisationRight.JOIN_CLUSTER))
                .addArrayOfUUID(caller.idsWith(OrganisationRight.VOTE))
                .addArrayOfUUID(caller.idsWith(OrganisationRight.SPEND));
        return pool.preparedQuery(WAITING)
                .execute(values)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> todo(row, language))
                        .toList());
    }

    private static TodoItem todo(Row row, Locale language) {
        String kind = row.getString("kind");
        Instant at = row.getOffsetDateTime("at").toInstant();
        String zone = row.getString("zone");
        String time = zone == null ? "" : TimeInWords.of(at, ZoneId.of(zone), language);
        String title = TEXTS.text(
                kind, language, row.getString("first"), row.getString("second"), time, row.getInteger("seats"));
        return new TodoItem(
                kind,
                row.getUUID("id"),
                row.getUUID("cluster_id"),
                row.getUUID("event_id"),
                row.getUUID("network_id"),
                title,
                at);
    }
}
