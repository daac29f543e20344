package org.sahyog.event.checkin.scan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.Event;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.JsonText;

/** What is there of scans, inside a write that holds the event’s seats. */
@ApplicationScoped
class ScanRepository {
    private static final Sql LOOK = Sql.of("""
            select s.id is not null, coalesce(t.registration_id = a.registration and t.position = a.place
                    and s.session_id is not distinct from a.session, false), r.id is not null,
                r.state in ('REGISTERED', 'ATTENDED', 'ABSENT') and a.place between 1 and r.seats
                    and (a.edition is null or a.edition = coalesce(c.edition, 0))
            from jsonb_to_recordset(cast(cast(:scans as text) as jsonb)) as a(n integer, id uuid, registration uuid, place integer, edition integer,
                session uuid)
            left join check_in_scan s on s.event_id = :event and s.id = a.id
            left join attendance t on t.cluster_id = s.cluster_id and t.id = s.attendance_id
            left join registration r on r.cluster_id = :cluster and r.event_id = :event and r.id = a.registration
            left join seat_code c on c.registration_id = r.id and c.position = a.place
            order by a.n
            """);

    private static final Sql TELL = Sql.of("""
            select s.id, %s, t.registration_id, t.position, coalesce(f.scanned_at, s.scanned_at), coalesce(f.device, s.device)
            %s where s.event_id = :event and s.id = any(cast(:those as uuid[]))
            """.formatted(Standing.OUTCOME, Standing.SCANS));

    private record Asked(
            int n,
            UUID id,
            @Nullable UUID registration,
            @Nullable Integer place,
            @Nullable Integer edition,
            @Nullable UUID session) {}

    private final JsonText json;

    ScanRepository(JsonText json) {
        this.json = json;
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
                .map(rows -> rows.stream().map(ScanRepository::found).toList());
    }

    private static Asked asked(int n, Scan scan) {
        return new Asked(n, scan.id(), scan.registrationId(), scan.place(), scan.edition(), scan.sessionId());
    }

    private static Found found(Object[] row) {
        return new Found((Boolean) row[0], (Boolean) row[1], (Boolean) row[2], Boolean.TRUE.equals(row[3]));
    }

    /** By the id of the scan. */
    Uni<Map<UUID, Kept>> tell(Event event, List<UUID> scans) {
        return TELL.with("event", event.id())
                .with("those", scans.toArray(UUID[]::new))
                .rows()
                .map(rows -> rows.stream()
                        .map(ScanRepository::kept)
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
}
