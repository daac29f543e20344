package org.sahyog.event.checkin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.request.CurrentRequest;

/** Who came and what was scanned, inside a write that holds the event’s seats: many at once by few statements. */
@ApplicationScoped
class AttendanceRepository {
    /** The earliest scan of a place is that of its attendance, in whatever order they come in. */
    private static final Sql KEEP = Sql.of("""
            with scan as materialized (
                select * from jsonb_to_recordset(cast(cast(:scans as text) as jsonb)) as s(id uuid, attendance uuid, registration uuid,
                    place integer, at timestamptz, claimed timestamptz, walk_in boolean, reason text, session uuid)),
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
                    on_behalf_of, session_id)
                select cast(:event as uuid), s.id, cast(:cluster as uuid), a.id, s.at, s.claimed, cast(:now as timestamptz),
                    cast(:device as text), cast(:person as uuid), cast(:behalf as uuid), s.session
                from scan s join attended a on a.registration_id = s.registration and a.position = s.place
                returning 1)
            select distinct r.id, r.organisation_id from attended a join registration r on r.id = a.registration_id
            """);

    private static final Sql UNDO = Sql.of("""
            update attendance t set undone_at = :now, undone_by = :person, undo_reason = :reason
            from registration r
            where r.cluster_id = :cluster and r.event_id = :event and r.id = :registration
                and t.registration_id = r.id and t.position = :place and t.undone_at is null
            returning r.id, r.organisation_id, t.walk_in
            """);

    /** What is left of the place says when she came; where nothing is, she did not. */
    private static final Sql UNDO_AT_SESSION = Sql.of("""
            with undone as (
                update check_in_scan s set undone_at = cast(:now as timestamptz), undone_by = cast(:person as uuid),
                    undo_reason = cast(:reason as text)
                from attendance t
                where t.cluster_id = :cluster and t.event_id = :event and t.registration_id = :registration and t.position = :place
                    and t.undone_at is null and s.cluster_id = t.cluster_id and s.attendance_id = t.id and s.session_id = :session
                    and s.undone_at is null
                returning s.attendance_id, s.id),
            rest as (
                select s.attendance_id, s.id, s.scanned_at from check_in_scan s
                where s.attendance_id in (select attendance_id from undone) and s.id not in (select id from undone) and s.undone_at is null
                order by s.scanned_at, s.id limit 1)
            update attendance t set scan_id = coalesce(rest.id, t.scan_id), came_at = coalesce(rest.scanned_at, t.came_at),
                undone_at = case when rest.id is null then cast(:now as timestamptz) end,
                undone_by = case when rest.id is null then cast(:person as uuid) end,
                undo_reason = case when rest.id is null then cast(:reason as text) end
            from (select distinct attendance_id from undone) u left join rest on rest.attendance_id = u.attendance_id, registration r
            where t.id = u.attendance_id and r.id = t.registration_id
            returning r.id, r.organisation_id, t.walk_in and t.undone_at is not null
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

    /** {@code walkIn}: her seat was given at the door, and nobody has come to it now. */
    record Undone(Touched touched, boolean walkIn) {}

    private final JsonText json;
    private final CurrentRequest current;

    AttendanceRepository(JsonText json, CurrentRequest current) {
        this.json = json;
        this.current = current;
    }

    Uni<List<Touched>> keep(Event event, List<Arrival> arrivals, String device, Instant now) {
        List<Map<String, Object>> rows =
                arrivals.stream().map(AttendanceRepository::row).toList();
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

    private static Map<String, Object> row(Arrival arrival) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", arrival.id());
        row.put("attendance", Ids.next());
        row.put("registration", arrival.registrationId());
        row.put("place", arrival.place());
        row.put("at", arrival.at());
        row.put("claimed", arrival.claimed());
        row.put("walk_in", arrival.walkIn());
        row.put("reason", arrival.reason());
        row.put("session", arrival.sessionId());
        return row;
    }

    /** Empty where nobody is in. */
    Uni<Optional<Undone>> undo(
            Event event, UUID registrationId, int place, @Nullable UUID session, String reason, Instant now) {
        Sql.Values undoing = session == null ? UNDO.values() : UNDO_AT_SESSION.with("session", session);
        return undoing.with("now", now)
                .with("person", current.person())
                .with("reason", reason)
                .with("cluster", event.clusterId())
                .with("event", event.id())
                .with("registration", registrationId)
                .with("place", place)
                .rows()
                .map(rows -> rows.stream()
                        .map(row -> new Undone(touched(row), (Boolean) row[2]))
                        .findFirst());
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
