package org.sahyog.event.page.share;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.event.EventView;
import org.sahyog.event.access.EventSight;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What is behind a link. */
@ApplicationScoped
public class ShareReads {
    private static final String IN_FORCE = """
            select code, created_at, number from event_share
            where cluster_id = $1 and event_id = $2 and revoked_at is null
            """;
    private static final String SHARED = """
            select e.*, sh.code, sh.revoked_at is not null as revoked, e.sequence > sh.sequence as moved,
                case when s.waiting > 0 then 0 else s.capacity - s.taken - s.held end as seats_free
            from event_share sh
            join (%s) e on e.cluster_id = sh.cluster_id and e.id = sh.event_id
            join event_seats s on s.cluster_id = sh.cluster_id and s.event_id = sh.event_id
            where sh.code = $1
            """.formatted(EventView.SELECT);
    private static final String OPENED = EventSight.MINE + """
            select e.cluster_id, e.id from event_share sh
            join event e on e.cluster_id = sh.cluster_id and e.id = sh.event_id
            where sh.code = $3 and sh.revoked_at is null and e.state in ('PUBLISHED', 'CANCELLED')
              and
            """ + EventSight.SEEN;

    private final Pool pool;

    ShareReads(Pool pool) {
        this.pool = pool;
    }

    /** Empty for what is no link to anything that was ever published. */
    public Uni<Optional<SharedEvent>> find(String text) {
        Optional<ShareCode> code = ShareCode.parse(text);
        if (code.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return pool.preparedQuery(SHARED)
                .execute(Tuple.of(code.get().text()))
                .map(rows -> first(rows).map(ShareReads::shared).filter(SharedEvent::isVisible));
    }

    Uni<ShareView> inForce(UUID clusterId, UUID eventId, String address) {
        return pool.preparedQuery(IN_FORCE)
                .execute(Tuple.of(clusterId, eventId))
                .map(ShareReads::get)
                .map(row -> view(row, address));
    }

    Uni<OpenedShareView> opened(String text, Caller caller) {
        String code = ShareCode.parse(text)
                .orElseThrow(() -> new DomainException(RequestProblem.NOT_FOUND))
                .text();
        UUID[] organisations = caller.organisationIds().toArray(UUID[]::new);
        return pool.preparedQuery(OPENED)
                .execute(Tuple.of(caller.id(), organisations, code))
                .map(ShareReads::get)
                .map(row -> new OpenedShareView(row.getUUID("cluster_id"), row.getUUID("id")));
    }

    private static Row get(RowSet<Row> rows) {
        return first(rows).orElseThrow(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        return rows.size() == 0 ? Optional.empty() : Optional.of(rows.iterator().next());
    }

    private static ShareView view(Row row, String address) {
        String code = row.getString("code");
        return new ShareView(
                code,
                address + "/e/" + code,
                row.getOffsetDateTime("created_at").toInstant(),
                row.getInteger("number"));
    }

    private static SharedEvent shared(Row row) {
        return new SharedEvent(
                new ShareCode(row.getString("code")),
                EventView.of(row),
                row.getOffsetDateTime("changed_at").toInstant(),
                row.getInteger("seats_free"),
                row.getBoolean("moved"),
                row.getBoolean("revoked"));
    }
}
