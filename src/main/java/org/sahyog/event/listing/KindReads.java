package org.sahyog.event.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.StreamSupport;
import org.sahyog.cluster.access.ClusterRights;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventView;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Events of one kind together with what the kind adds to them: one, and those of a cluster that have not ended. */
@ApplicationScoped
public class KindReads {
    private static final String OF_CLUSTER = " where e.cluster_id = $1 and e.kind = '%s'";
    private static final String ONE = " and e.id = $2";
    private static final String UPCOMING =
            """
             and e.ends_at > now() and (e.state in ('PUBLISHED', 'CANCELLED') or $2 or %s) and %s
             and ($4::text is null or (e.starts_at, e.id) > ($4::text::timestamptz, $5::text::uuid))
            order by e.starts_at, e.id limit $6
            """.formatted(EventSight.organisedBy("$7", "$3"), EventSight.unlessOfOthers("$7", "$3"));

    private final Pool pool;
    private final ClusterRights rights;
    private final CurrentCaller current;

    KindReads(Pool pool, ClusterRights rights, CurrentCaller current) {
        this.pool = pool;
        this.rights = rights;
        this.current = current;
    }

    /** How events of a kind are read: the statements, and what is made of a row. */
    public record Kind<T>(String one, String upcoming, BiFunction<EventView, Row, T> view) {
        /** {@code columns}: what the kind adds to event {@code e}; {@code joins}: its own tables. */
        public static <T> Kind<T> of(EventKind kind, String columns, String joins, BiFunction<EventView, Row, T> view) {
            String all = EventView.SELECT.replaceFirst("select ", "select " + columns.strip() + ", ")
                    + joins
                    + OF_CLUSTER.formatted(kind);
            return new Kind<>(all + ONE, all + UPCOMING, view);
        }

        T of(Row row) {
            return view.apply(EventView.of(row), row);
        }
    }

    public <T> Uni<T> get(Kind<T> kind, UUID clusterId, UUID id) {
        return pool.preparedQuery(kind.one()).execute(Tuple.of(clusterId, id)).map(found -> {
            DomainException.refuseIf(found.size() == 0, RequestProblem.NOT_FOUND);
            return kind.of(found.iterator().next());
        });
    }

    /** Earliest first. Drafts only for who serves the cluster, or organises them. */
    public <T> Uni<Page<T>> upcoming(Kind<T> kind, UUID clusterId, PageRequest page) {
        Caller caller = current.get();
        return rights.of(caller, clusterId)
                .chain(standing ->
                        pool.preparedQuery(kind.upcoming()).execute(values(clusterId, caller, standing.serves(), page)))
                .map(found -> StreamSupport.stream(found.spliterator(), false).toList())
                .map(rows -> Page.of(rows, page, KindReads::key))
                .map(rows -> new Page<>(rows.items().stream().map(kind::of).toList(), rows.next()));
    }

    private static Tuple values(UUID clusterId, Caller caller, boolean serves, PageRequest page) {
        return Tuple.tuple()
                .addUUID(clusterId)
                .addBoolean(serves)
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addString(page.after(0, null))
                .addString(page.after(1, null))
                .addInteger(page.fetch())
                .addUUID(caller.id());
    }

    private static List<?> key(Row row) {
        return List.of(row.getOffsetDateTime("starts_at").toInstant(), row.getUUID("id"));
    }
}
