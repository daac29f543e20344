package org.sahyog.event.listing;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventRow;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Events in lists: of one cluster, and of all that one may see. */
@ApplicationScoped
class EventListReads {
    private static final String FILTER = """
             and case when $3::timestamptz is null then e.ends_at > now() else e.starts_at >= $3 end
             and ($4::timestamptz is null or e.starts_at < $4)
             and ($5::text is null or e.kind = $5)
             and ($6::text is null or e.language = $6)
             and ($7::text is null or $7 = any(e.themes))
             and ($8::text is null or e.pin_code like $8 || '%')
             and ($9::text is null or (e.starts_at, e.id) > ($9::text::timestamptz, $10::text::uuid))
            """;
    private static final String ORDER = " order by e.starts_at, e.id limit $11";
    /** What of a cluster $1's person sees, acting for organisations $2; drafts only where $13 says so or they organise it. */
    private static final String IN_CLUSTER = EventRow.SELECT + """
            where e.cluster_id = $12 and ($14::text is null or e.state = $14)
             and (e.state in ('PUBLISHED', 'CANCELLED') or $13 or e.organiser_id = any($2)) and $1::uuid is not null
            """ + FILTER + ORDER;

    private static final String EVERYWHERE = EventSight.MINE + EventRow.SELECT + """
            where e.state = 'PUBLISHED' and (e.audience = 'PUBLIC' or e.cluster_id in (select cluster_id from mine)
                or (e.audience = 'PROGRAMME' and e.cluster_id in (
                    select here.id from mine m join cluster there on there.id = m.cluster_id
                    join cluster here on here.programme_id = there.programme_id)))
            """ + FILTER + ORDER;

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
        Tuple parameters = parameters(caller, filter, page)
                .addUUID(clusterId)
                .addBoolean(serves)
                .addString(state);
        return list(IN_CLUSTER, parameters, page);
    }

    /** Everything published that the caller may see, in whatever cluster. */
    Uni<Page<EventListItem>> everywhere(Caller caller, EventFilter filter, PageRequest page) {
        return list(EVERYWHERE, parameters(caller, filter, page), page);
    }

    private static Tuple parameters(Caller caller, EventFilter filter, PageRequest page) {
        List<String> after = page.after();
        return Tuple.tuple()
                .addUUID(caller.id())
                .addArrayOfUUID(caller.organisationIds().toArray(UUID[]::new))
                .addOffsetDateTime(filter.fromTime())
                .addOffsetDateTime(filter.untilTime())
                .addString(filter.kind)
                .addString(filter.language)
                .addString(filter.theme)
                .addString(filter.pinCode)
                .addString(after.isEmpty() ? null : after.get(0))
                .addString(after.isEmpty() ? null : after.get(1))
                .addInteger(page.fetch());
    }

    private Uni<Page<EventListItem>> list(String sql, Tuple parameters, PageRequest page) {
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> Page.of(items(rows), page, item -> List.of(item.startsAt(), item.id())));
    }

    private static List<EventListItem> items(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(EventListReads::item)
                .toList();
    }

    private static EventListItem item(Row row) {
        return EventListItem.of(EventRow.view(row), row.getInteger("seats_left"));
    }
}
