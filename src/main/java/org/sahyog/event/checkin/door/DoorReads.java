package org.sahyog.event.checkin.door;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.page.Page;
import org.sahyog.shared.page.PageRequest;

/** Registrations as they are seen at the door, and which of them have changed, in the order of the journal’s changes. */
@ApplicationScoped
public class DoorReads {
    static final int CHANGES = 100;

    private static final String PARTY = """
            cast(jsonb_build_object('registrationId', r.id, 'organisationName', o.name, 'places', (
                select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('place', n, 'name', w.name, 'edition', c.edition,
                    'cameAt', t.came_at, 'sessions', (select jsonb_agg(a.session_id order by a.came_at, a.session_id)
                        from session_attended a where a.registration_id = r.id and a.position = n))) order by n), '[]')
                from generate_series(1, case when r.state in ('REGISTERED', 'ATTENDED', 'ABSENT') then r.seats else 0 end) n
                left join registration_worker w on w.registration_id = r.id and w.position = n
                left join seat_code c on c.registration_id = r.id and c.position = n
                left join attendance t on t.registration_id = r.id and t.position = n and t.undone_at is null)) as text)
            """;

    private static final String LIST = "select " + PARTY + """
             as party, r.registered_at, r.id
            from registration r join organisation o on o.id = r.organisation_id
            where r.cluster_id = $1 and r.event_id = $2 and r.state in ('REGISTERED', 'ATTENDED', 'ABSENT')
                and ($3::text is null or (r.registered_at, r.id) > ($3::text::timestamptz, $4::text::uuid))
            order by r.registered_at, r.id limit $5
            """;

    private static final String ONE = "select " + PARTY + """
             from registration r join organisation o on o.id = r.organisation_id
            where r.cluster_id = $1 and r.event_id = $2 and r.id = $3
            """;

    /** Seats change for all who hear of the event, who came only for those at the door. */
    private static final String CHANGE = """
            select c.entity_id, c.xid, c.seq from unnest(array['event', 'door']) k(scope)
            cross join lateral (select entity_id, xid, seq from change
                where scope_kind = k.scope and scope_id = $1 and kind = 'registration' and (xid, seq) > ($2, $3)
                    and xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                order by xid %1$s, seq %1$s limit $4) c
            order by c.xid %1$s, c.seq %1$s limit $4
            """;

    private static final String LATEST = CHANGE.formatted("desc");
    private static final String AFTER = CHANGE.formatted("asc");

    private static final String THOSE = "select " + PARTY + """
             as party, r.id from registration r join organisation o on o.id = r.organisation_id
            where r.cluster_id = $1 and r.event_id = $2 and r.id = any($3)
            """;

    private record Listed(DoorPartyView party, OffsetDateTime registeredAt) {}

    private final Pool pool;
    private final Documents documents;
    private final JsonText json;

    DoorReads(Pool pool, Documents documents, JsonText json) {
        this.pool = pool;
        this.documents = documents;
        this.json = json;
    }

    /** In the transaction of a write, after what it has changed. */
    public Uni<DoorPartyView> written(UUID clusterId, UUID eventId, UUID registrationId) {
        return documents.written(ONE, Tuple.of(clusterId, eventId, registrationId), DoorPartyView.class);
    }

    /** Where the changes are is looked up first: what comes in between is told twice rather than never. */
    Uni<DoorListView> list(UUID clusterId, UUID eventId, PageRequest page) {
        return latest(eventId)
                .chain(since -> page(clusterId, eventId, page)
                        .map(listed -> new DoorListView(
                                listed.items().stream().map(Listed::party).toList(), listed.next(), since.text())));
    }

    private Uni<Page<Listed>> page(UUID clusterId, UUID eventId, PageRequest page) {
        Tuple parameters = Tuple.of(clusterId, eventId, page.after(0, null), page.after(1, null), page.fetch());
        return pool.preparedQuery(LIST)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Listed(party(row), row.getOffsetDateTime("registered_at")))
                        .toList())
                .map(rows -> Page.of(
                        rows,
                        page,
                        row -> List.of(row.registeredAt(), row.party().registrationId())));
    }

    private Uni<Since> latest(UUID eventId) {
        return pool.preparedQuery(LATEST)
                .execute(Tuple.of(eventId, -1L, -1L, 1))
                .map(rows -> rows.size() == 0
                        ? Since.BEGINNING
                        : since(rows.iterator().next()));
    }

    Uni<DoorChangesView> changes(UUID clusterId, UUID eventId, Since since) {
        return pool.preparedQuery(AFTER)
                .execute(Tuple.of(eventId, since.xid(), since.seq(), CHANGES))
                .chain(rows -> {
                    Map<UUID, Since> changed = new LinkedHashMap<>();
                    rows.forEach(row -> changed.put(row.getUUID("entity_id"), since(row)));
                    Since last = changed.values().stream().reduce(since, Since::later);
                    return parties(clusterId, eventId, changed)
                            .map(parties -> new DoorChangesView(parties, last.text(), rows.size() == CHANGES));
                });
    }

    private Uni<List<DoorPartyView>> parties(UUID clusterId, UUID eventId, Map<UUID, Since> changed) {
        if (changed.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        Tuple parameters = Tuple.of(clusterId, eventId, changed.keySet().toArray(UUID[]::new));
        return pool.preparedQuery(THOSE)
                .execute(parameters)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(this::party)
                        .toList());
    }

    private DoorPartyView party(Row row) {
        return json.read(row.getString("party"), DoorPartyView.class);
    }

    private static Since since(Row row) {
        return new Since(row.getLong("xid"), row.getLong("seq"));
    }
}
