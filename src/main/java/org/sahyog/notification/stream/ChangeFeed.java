package org.sahyog.notification.stream;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sahyog.identity.access.ClustersToday;
import org.sahyog.shared.journal.Deed.Scope;

/** Reads the table of changes in commit order, and only as far as no transaction is still running. */
@ApplicationScoped
class ChangeFeed {
    static final int PAGE = 1000;
    /** Where her phone may stand at the door, as long as it may be told what was scanned there. */
    private static final String OPEN_DOORS = """
            select e.id from event e where e.organiser_id = any($2) and not e.by_network and %1$s
            union select e.id from cda_today t join event e on e.cluster_id = t.cluster_id where t.person_id = $1 and %1$s
            """.formatted(
                    "e.state = 'PUBLISHED' and e.starts_at < now() + interval '12 hours' and e.ends_at > now() - interval '7 days'");

    private static final String SCOPES = """
            select s.kind, s.id, pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 as horizon
            from (
                select 'person' as kind, $1 as id
                union all select 'organisation', unnest($2::uuid[])
                union all select 'cluster', cluster_id from (%s) c
                union all select 'network', network_id from (
                    select network_id from network_member where organisation_id = any($2) and state in ('MEMBER', 'SUSPENDED')
                    union select n.id from network n join cda_today t on t.cluster_id = n.cluster_id and t.person_id = $1) w
                union all select 'event', event_id from (
                    select distinct r.event_id from registration r join event e on e.id = r.event_id
                    where r.organisation_id = any($2) and r.state in ('REGISTERED', 'WAITLISTED', 'OFFERED', 'ATTENDED', 'ABSENT')
                      and e.ends_at > now() - interval '1 day') e
                union all select k.kind, d.id from (values ('event'), ('door')) k(kind) cross join (%s) d) s
            """.formatted(ClustersToday.ofPerson("$1", "$2"), OPEN_DOORS);
    private static final String AFTER = """
            select h.xmin, c.* from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin) h
            left join lateral (
                select scope_kind, scope_id, kind, entity_id, xid, seq from change
                where (xid, seq) > ($1, $2) and xid < h.xmin order by xid, seq limit %s) c on true
            order by c.xid, c.seq
            """.formatted(PAGE);
    private static final String MISSED = """
            select c.scope_kind, c.scope_id, c.kind, c.entity_id, c.xid, c.seq
            from unnest($1::text[], $2::uuid[]) s(kind, id) join change c on c.scope_kind = s.kind and c.scope_id = s.id
            where (c.xid, c.seq) > ($3, $4) and (c.xid, c.seq) <= ($5, $6) order by c.xid, c.seq limit %s
            """.formatted(PAGE);

    /** For whom a stream is. */
    record Reader(UUID person, List<UUID> organisations) {}

    /** What she hears of, and where the changes are. */
    record Start(Set<Scope> scopes, Position horizon) {}

    /** @param more there may be further ones already */
    record Batch(List<Hint> hints, Position upTo, boolean more) {}

    private final Pool pool;

    ChangeFeed(Pool pool) {
        this.pool = pool;
    }

    Uni<Start> start(Reader reader) {
        return pool.preparedQuery(SCOPES)
                .execute(Tuple.of(reader.person(), reader.organisations().toArray(UUID[]::new)))
                .map(rows -> new Start(
                        StreamSupport.stream(rows.spliterator(), false)
                                .map(row -> new Scope(row.getString("kind"), row.getUUID("id")))
                                .collect(Collectors.toUnmodifiableSet()),
                        Position.after(rows.iterator().next().getLong("horizon"))));
    }

    Uni<Batch> after(Position position) {
        return pool.preparedQuery(AFTER)
                .execute(Tuple.of(position.xid(), position.seq()))
                .map(rows -> {
                    List<Hint> hints = hints(rows);
                    boolean more = hints.size() == PAGE;
                    Position settled = Position.after(rows.iterator().next().getLong("xmin") - 1);
                    Position last = more ? hints.get(PAGE - 1).at() : settled;
                    return new Batch(hints, last.latest(position), more);
                });
    }

    /** What changed in these scopes after one position and up to another: of each thing only the latest. */
    Multi<Hint> missed(Set<Scope> scopes, Position after, Position upTo) {
        if (!upTo.isAfter(after)) {
            return Multi.createFrom().empty();
        }
        return Multi.createBy()
                .repeating()
                .uni(() -> new AtomicReference<>(after), from -> missed(scopes, from, upTo))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .disjoint();
    }

    private Uni<List<Hint>> missed(Set<Scope> scopes, AtomicReference<Position> from, Position upTo) {
        List<Scope> those = List.copyOf(scopes);
        Tuple parameters = Tuple.tuple()
                .addArrayOfString(those.stream().map(Scope::kind).toArray(String[]::new))
                .addArrayOfUUID(those.stream().map(Scope::id).toArray(UUID[]::new))
                .addLong(from.get().xid())
                .addLong(from.get().seq())
                .addLong(upTo.xid())
                .addLong(upTo.seq());
        return pool.preparedQuery(MISSED)
                .execute(parameters)
                .map(ChangeFeed::hints)
                .invoke(page -> page.stream().reduce((first, last) -> last).ifPresent(last -> from.set(last.at())));
    }

    private static List<Hint> hints(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.getLong("xid") != null)
                .map(row -> new Hint(
                        new Position(row.getLong("xid"), row.getLong("seq")),
                        new Scope(row.getString("scope_kind"), row.getUUID("scope_id")),
                        row.getString("kind"),
                        row.getUUID("entity_id")))
                .toList();
    }
}
