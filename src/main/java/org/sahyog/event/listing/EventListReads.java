package org.sahyog.event.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventView;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/**
 * Events in lists: of one cluster, and of all that one may see. A query names only what is asked for: PostgreSQL then reads the index in
 * the list’s order from the right place on, and stops when the page is full.
 */
@ApplicationScoped
class EventListReads {
    /** What is seen of cluster $1 by person $4 with organisations $2; drafts only where $3 says so or they organise it. */
    private static final String IN_CLUSTER =
            EventView.SELECT + """
            where e.cluster_id = $1 and (e.state in ('PUBLISHED', 'CANCELLED') or $3 or %s) and %s
            """.formatted(EventSight.organisedBy("$4", "$2"), EventSight.unlessOfOthers("$4", "$2"));

    private static final String EVERYWHERE =
            EventSight.MINE + EventView.SELECT + " where e.state = 'PUBLISHED' and " + EventSight.SEEN;

    private static final String NOT_OVER = " and e.ends_at > now()";
    private static final String ORDER = " order by e.starts_at, e.id limit ";

    private final Pool pool;

    EventListReads(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<EventListItem>> inCluster(
            UUID clusterId,
            Caller caller,
            boolean serves,
            EventFilter filter,
            @Nullable String state,
            PageRequest page) {
        Tuple given = Tuple.of(clusterId, organisations(caller), serves, caller.id());
        return list(conditions(IN_CLUSTER, given, filter).and("e.state = ", state), page);
    }

    /** Everything published that the caller may see, in whatever cluster. */
    Uni<Page<EventListItem>> everywhere(Caller caller, EventFilter filter, PageRequest page) {
        return list(conditions(EVERYWHERE, Tuple.of(caller.id(), organisations(caller)), filter), page);
    }

    private static UUID[] organisations(Caller caller) {
        return caller.organisationIds().toArray(UUID[]::new);
    }

    private static Conditions conditions(String select, Tuple given, EventFilter filter) {
        OffsetDateTime from = filter.fromTime();
        return new Conditions(from == null ? select + NOT_OVER : select, given)
                .and("e.starts_at >= ", from)
                .and("e.starts_at < ", filter.untilTime())
                .and("e.network_id = ", filter.networkId)
                .and("e.kind = ", filter.kind)
                .and("e.language = ", filter.language)
                .and("e.themes @> ", filter.theme == null ? null : new String[] {filter.theme})
                .and("e.pin_code ^@ ", filter.pinCode);
    }

    private Uni<Page<EventListItem>> list(Conditions those, PageRequest page) {
        List<String> after = page.after();
        if (!after.isEmpty()) {
            those.and("(e.starts_at, e.id) > ", OffsetDateTime.parse(after.get(0)), UUID.fromString(after.get(1)));
        }
        String sql = those.sql() + ORDER + those.given(page.fetch());
        return pool.preparedQuery(sql)
                .execute(those.parameters())
                .map(rows -> Page.of(items(rows), page, item -> List.of(item.startsAt(), item.id())));
    }

    private static List<EventListItem> items(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(EventListReads::item)
                .toList();
    }

    private static EventListItem item(Row row) {
        return EventListItem.of(EventView.of(row), row.getInteger("seats_left"));
    }
}
