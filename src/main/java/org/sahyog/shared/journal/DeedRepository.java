package org.sahyog.shared.journal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sahyog.shared.journal.DeedReader.Seen;

/**
 * Reads the journal in commit order: ordered by (transaction, sequence) and only up to the oldest transaction still running, so that
 * a slow writer is never overtaken and lost. Each statement stands by itself: a reader's own write has the transaction.
 */
@ApplicationScoped
class DeedRepository {
    record Position(long xid, long seq) {}

    record Placed(Position position, Seen deed) {}

    record Tally(Position upTo, Map<String, Long> byVerb) {}

    record Lag(String reader, long deeds, double seconds, long parked) {}

    static final int PAGE = 200;

    private static final String COLUMNS = "d.id, d.verb, d.entity_id, d.cluster_id, d.person_id, d.on_behalf_of";

    private final Pool pool;

    DeedRepository(Pool pool) {
        this.pool = pool;
    }

    /** The reader's position if this replica may read for it now, else nothing. Who is killed is replaced in five seconds. */
    Uni<Position> lease(String reader, UUID owner) {
        return run("""
                        insert into deed_reader (name, lease_owner, leased_until) values ($1, $2, now() + interval '5 seconds')
                        on conflict (name) do update set lease_owner = $2, leased_until = now() + interval '5 seconds'
                        where deed_reader.lease_owner = $2 or deed_reader.leased_until < now()
                        returning xid, seq
                        """, Tuple.of(reader, owner))
                .map(rows -> rows.size() == 0
                        ? null
                        : new Position(
                                rows.iterator().next().getLong("xid"),
                                rows.iterator().next().getLong("seq")));
    }

    /** As long as it lives: however long a reader waits for something outside, none takes its place. */
    Uni<Void> renew(UUID owner) {
        return run(
                        "update deed_reader set leased_until = now() + interval '5 seconds' where lease_owner = $1 "
                                + "and leased_until >= now()",
                        Tuple.of(owner))
                .replaceWithVoid();
    }

    Uni<List<Placed>> after(Position from) {
        return run("select d.xid, d.seq, " + COLUMNS + """
                                 from deed d
                                where (d.xid, d.seq) > ($1, $2)
                                  and d.xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                                order by d.xid, d.seq limit $3
                                """, Tuple.of(from.xid(), from.seq(), PAGE))
                .map(rows -> stream(rows)
                        .map(row -> new Placed(new Position(row.getLong("xid"), row.getLong("seq")), seen(row)))
                        .toList());
    }

    Uni<Void> moveTo(String reader, UUID owner, Position position) {
        return run("""
                        update deed_reader set xid = $3, seq = $4
                        where name = $1 and lease_owner = $2
                        """, Tuple.of(reader, owner, position.xid(), position.seq())).replaceWithVoid();
    }

    /** How many deeds of each verb lie after a position, up to where no transaction is still running. */
    Uni<Tally> tally(Position from) {
        return run("""
                        with settled as (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 as xid)
                        select s.xid, d.verb, count(d.id) as deeds
                        from settled s left join deed d on (d.xid, d.seq) > ($1, $2) and d.xid <= s.xid
                        group by s.xid, d.verb
                        """, Tuple.of(from.xid(), from.seq()))
                .map(rows -> new Tally(
                        new Position(rows.iterator().next().getLong("xid"), Long.MAX_VALUE),
                        stream(rows)
                                .filter(row -> row.getString("verb") != null)
                                .collect(Collectors.toMap(row -> row.getString("verb"), row -> row.getLong("deeds")))));
    }

    /** How far each of these readers is behind; more than 10,000 deeds are not counted. */
    Uni<List<Lag>> lags(List<String> readers) {
        return run("""
                        select r.name, (select count(*) from (
                                select 1 from deed d where (d.xid, d.seq) > (r.xid, r.seq) limit 10000) ahead) as deeds,
                            coalesce((select extract(epoch from clock_timestamp() - d.recorded_at) from deed d
                                where (d.xid, d.seq) > (r.xid, r.seq) order by d.xid, d.seq limit 1), 0)::float8 as seconds,
                            (select count(*) from deed_parked p where p.reader = r.name) as parked
                        from deed_reader r where r.name = any($1)
                        """, Tuple.of(readers.toArray(String[]::new)))
                .map(rows -> stream(rows)
                        .map(row -> new Lag(
                                row.getString("name"),
                                row.getLong("deeds"),
                                row.getDouble("seconds"),
                                row.getLong("parked")))
                        .toList());
    }

    Uni<Boolean> hasParked(String reader, UUID entity) {
        return run("select 1 from deed_parked where reader = $1 and entity_id = $2 limit 1", Tuple.of(reader, entity))
                .map(rows -> rows.size() > 0);
    }

    Uni<List<Seen>> dueParked(String reader) {
        return run("""
                        with due as materialized (
                            select p.deed_id from deed_parked p where p.reader = $1 and p.next_at <= now()
                                and not exists (select 1 from deed_parked q where q.reader = p.reader
                                    and q.entity_id = p.entity_id and (q.xid, q.seq) < (p.xid, p.seq))
                            order by p.xid, p.seq limit 50)
                        select\s""" + COLUMNS + """
                         from due join deed d on d.id = due.deed_id order by d.xid, d.seq
                        """, Tuple.of(reader))
                .map(rows -> stream(rows).map(DeedRepository::seen).toList());
    }

    /** Next try after 2, 4, 8 ... seconds, at most five minutes. */
    Uni<Void> park(String reader, Seen deed, String why) {
        return run("""
                        insert into deed_parked (reader, deed_id, entity_id, xid, seq, next_at, last_error)
                        select $1, d.id, $3, d.xid, d.seq, now() + interval '2 seconds', $4 from deed d where d.id = $2
                        on conflict (reader, deed_id) do update set attempts = deed_parked.attempts + 1, last_error = $4,
                            next_at = now() + least(interval '5 minutes', interval '1 second' * power(2, least(deed_parked.attempts + 1, 10)))
                        """, Tuple.of(reader, deed.id(), deed.entity(), why.substring(0, Math.min(500, why.length()))))
                .replaceWithVoid();
    }

    Uni<Void> unpark(String reader, UUID deed) {
        return run("delete from deed_parked where reader = $1 and deed_id = $2", Tuple.of(reader, deed))
                .replaceWithVoid();
    }

    private Uni<RowSet<Row>> run(String sql, Tuple parameters) {
        return pool.preparedQuery(sql).execute(parameters);
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static Seen seen(Row row) {
        return new Seen(
                row.getUUID("id"),
                row.getString("verb"),
                row.getUUID("entity_id"),
                row.getUUID("cluster_id"),
                row.getUUID("person_id"),
                row.getUUID("on_behalf_of"));
    }
}
