package org.sahyog.event.checkin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.request.CurrentRequest;

/** Who came and what was scanned, inside a write that holds the event’s seats: many at once by few statements. */
@ApplicationScoped
class AttendanceRepository {
    private static final Sql LOOK = Sql.of("""
            select s.id is not null, coalesce(t.registration_id = a.registration and t.position = a.place, false), r.id is not null,
                r.state in ('REGISTERED', 'ATTENDED', 'ABSENT') and a.place between 1 and r.seats
                    and (a.edition is null or a.edition = coalesce(c.edition, 0))
            from jsonb_to_recordset(cast(cast(:scans as text) as jsonb)) as a(n integer, id uuid, registration uuid, place integer, edition integer)
            left join check_in_scan s on s.event_id = :event and s.id = a.id
            left join attendance t on t.cluster_id = s.cluster_id and t.id = s.attendance_id
            left join registration r on r.cluster_id = :cluster and r.event_id = :event and r.id = a.registration
            left join seat_code c on c.registration_id = r.id and c.position = a.place
            order by a.n
            """);

    /** The earliest scan of a place is that of its attendance, in whatever order they come in. */
    private static final Sql KEEP = Sql.of("""
            with scan as materialized (
                select * from jsonb_to_recordset(cast(cast(:scans as text) as jsonb)) as s(id uuid, attendance uuid, registration uuid,
                    place integer, at timestamptz, claimed timestamptz, walk_in boolean, reason text)),
            earliest as (
                select distinct on (registration, place) * from scan order by registration, place, at, id),
            attended as (
                insert into attendance as t (id, cluster_id, event_id, registration_id, position, scan_id, came_at, recorded_at, walk_in,
                    beyond_reason)
                select attendance, cast(:cluster as uuid), cast(:event as uuid), registration, place, id, at, cast(:now as timestamptz),
                    walk_in, reason
                from earliest
                on conflict (registration_id, position) where undone_at is null
                do update set came_at = least(t.came_at, excluded.came_at),
                    scan_id = case when (excluded.came_at, excluded.scan_id) < (t.came_at, t.scan_id) then excluded.scan_id
                        else t.scan_id end
                returning t.id, t.registration_id, t.position),
            kept as (
                insert into check_in_scan (event_id, id, cluster_id, attendance_id, scanned_at, claimed_at, recorded_at, device, created_by,
                    on_behalf_of)
                select cast(:event as uuid), s.id, cast(:cluster as uuid), a.id, s.at, s.claimed, cast(:now as timestamptz),
                    cast(:device as text), cast(:person as uuid), cast(:behalf as uuid)
                from scan s join attended a on a.registration_id = s.registration and a.position = s.place
                returning 1)
            select distinct r.id, r.organisation_id from attended a join registration r on r.id = a.registration_id
            """);

    private static final Sql TELL = Sql.of("""
            select s.id, case when t.undone_at is not null then 'UNDONE' when t.scan_id = s.id then 'ADMITTED' else 'DOUBLE_SCAN' end,
                t.registration_id, t.position, t.came_at, f.device
            from check_in_scan s join attendance t on t.cluster_id = s.cluster_id and t.id = s.attendance_id
            join check_in_scan f on f.event_id = s.event_id and f.id = t.scan_id
            where s.event_id = :event and s.id = any(cast(:those as uuid[]))
            """);

    private static final Sql UNDO = Sql.of("""
            update attendance t set undone_at = :now, undone_by = :person, undo_reason = :reason
            from registration r
            where r.cluster_id = :cluster and r.event_id = :event and r.id = :registration
                and t.registration_id = r.id and t.position = :place and t.undone_at is null
            returning r.id, r.organisation_id
            """);

    /** Where nobody kept a list, nobody is absent. */
    private static final Sql CLOSE = Sql.of("""
            update registration r set state = w.state, changed_at = :now, version = r.version + 1
            from (select q.id, case when exists (select 1 from attendance t where t.registration_id = q.id and t.position <= q.seats
                        and t.undone_at is null) then 'ATTENDED' else 'ABSENT' end as state
                from registration q
                where q.cluster_id = :cluster and q.event_id = :event and q.state in ('REGISTERED', 'ATTENDED', 'ABSENT')) w
            where r.id = w.id and r.state <> w.state and exists (select 1 from attendance t where t.event_id = :event)
            returning r.id, r.organisation_id, r.state
            """);

    /** Whose registration something happened to. */
    record Touched(UUID registrationId, UUID organisationId) {}

    private record Asked(
            int n,
            UUID id,
            @Nullable UUID registration,
            @Nullable Integer place,
            @Nullable Integer edition) {}

    private final JsonText json;
    private final CurrentRequest current;

    AttendanceRepository(JsonText json, CurrentRequest current) {
        this.json = json;
        this.current = current;
    }

    /** Of each scan, in their order. */
    Uni<List<Found>> look(Event event, List<Scan> scans) {
        List<Asked> asked = IntStream.range(0, scans.size())
                .mapToObj(n -> asked(n, scans.get(n)))
                .toList();
        return LOOK.with("scans", json.of(asked))
                .with("event", event.id())
                .with("cluster", event.clusterId())
                .rows()
                .map(rows -> rows.stream().map(AttendanceRepository::found).toList());
    }

    private static Asked asked(int n, Scan scan) {
        return new Asked(n, scan.id(), scan.registrationId(), scan.place(), scan.edition());
    }

    private static Found found(Object[] row) {
        return new Found((Boolean) row[0], (Boolean) row[1], (Boolean) row[2], Boolean.TRUE.equals(row[3]));
    }

    Uni<List<Touched>> keep(Event event, List<Scan> scans, String device, Instant now) {
        List<Map<String, Object>> rows =
                scans.stream().map(AttendanceRepository::row).toList();
        return KEEP.with("scans", json.of(rows))
                .with("cluster", event.clusterId())
                .with("event", event.id())
                .with("now", now)
                .with("device", device)
                .with("person", current.person())
                .with("behalf", current.onBehalfOf())
                .rows()
                .map(AttendanceRepository::touched);
    }

    private static Map<String, Object> row(Scan scan) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", scan.id());
        row.put("attendance", Ids.next());
        row.put("registration", scan.registrationId());
        row.put("place", scan.place());
        row.put("at", scan.at());
        row.put("claimed", scan.claimed());
        row.put("walk_in", scan.walkIn());
        row.put("reason", scan.reason());
        return row;
    }

    /** By the id of the scan. */
    Uni<Map<UUID, Kept>> tell(Event event, List<UUID> scans) {
        return TELL.with("event", event.id())
                .with("those", scans.toArray(UUID[]::new))
                .rows()
                .map(rows -> rows.stream()
                        .map(AttendanceRepository::kept)
                        .collect(Collectors.toMap(Kept::id, Function.identity())));
    }

    private static Kept kept(Object[] row) {
        return new Kept(
                (UUID) row[0],
                ScanOutcome.valueOf((String) row[1]),
                (UUID) row[2],
                ((Number) row[3]).intValue(),
                ((OffsetDateTime) row[4]).toInstant(),
                (String) row[5]);
    }

    /** Empty where nobody is in. */
    Uni<List<Touched>> undo(Event event, UndoingDraft draft, Instant now) {
        return UNDO.with("now", now)
                .with("person", current.person())
                .with("reason", draft.reason())
                .with("cluster", event.clusterId())
                .with("event", event.id())
                .with("registration", draft.registrationId())
                .with("place", draft.place())
                .rows()
                .map(AttendanceRepository::touched);
    }

    /** Whose state has become another, by that state. */
    Uni<Map<String, List<Touched>>> close(Event event, Instant now) {
        return CLOSE.with("now", now)
                .with("cluster", event.clusterId())
                .with("event", event.id())
                .rows()
                .map(rows -> rows.stream()
                        .collect(Collectors.groupingBy(
                                row -> (String) row[2],
                                Collectors.mapping(AttendanceRepository::touched, Collectors.toList()))));
    }

    private static List<Touched> touched(List<Object[]> rows) {
        return rows.stream().map(AttendanceRepository::touched).toList();
    }

    private static Touched touched(Object[] row) {
        return new Touched((UUID) row[0], (UUID) row[1]);
    }
}
