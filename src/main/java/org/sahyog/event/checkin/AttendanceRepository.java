package org.sahyog.event.checkin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
        return row;
    }

    /** Empty where nobody is in. */
    Uni<List<Touched>> undo(Event event, UUID registrationId, int place, String reason, Instant now) {
        return UNDO.with("now", now)
                .with("person", current.person())
                .with("reason", reason)
                .with("cluster", event.clusterId())
                .with("event", event.id())
                .with("registration", registrationId)
                .with("place", place)
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
