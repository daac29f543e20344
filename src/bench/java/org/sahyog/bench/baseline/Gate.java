package org.sahyog.bench.baseline;

import static org.sahyog.bench.baseline.Answers.run;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.bench.baseline.Minimal.Caller;
import org.sahyog.bench.baseline.Minimal.Refused;
import org.sahyog.bench.baseline.SeatProof.Seat;
import org.sahyog.shared.Ids;
import org.sahyog.shared.database.Sql;

/** A batch of good scans: proved beside the requests, then the service’s statements in its order. Whatever is wrong with one ends the batch. */
final class Gate {
    /** As Hibernate writes it. */
    private static final Statement HOLD = Statement.of(Sql.of("""
            select event_id, beyond, capacity, cluster_id, gather_minutes, held, hold_minutes, longest_minutes, most_skips, open_from, open_until,
                taken, waiting
            from event_seats where cluster_id = :cluster and event_id = :event for no key update
            """));

    private static final Statement EVENT =
            Statement.of(Sql.of("select * from event where cluster_id = :cluster and id = :event"));
    private static final Statement CLAIM = Statement.of("shared.idempotency.Once", "CLAIM");
    private static final Statement KEEP_ANSWER = Statement.of("shared.idempotency.Once", "KEEP");
    private static final Statement LOOK = Statement.of("event.checkin.AttendanceRepository", "LOOK");
    private static final Statement KEEP =
            Statement.of("event.checkin.AttendanceRepository", "KEEP").calling("scans", "rows");
    private static final Statement TELL = Statement.of("event.checkin.AttendanceRepository", "TELL");
    private static final Statement JOURNAL = Statement.of("shared.journal.Journal", "WRITE");
    private static final Duration BEFORE_THE_START = Duration.ofHours(12);
    private static final Duration AFTER_THE_END = Duration.ofDays(7);

    private final PgPool pool;
    private final SeatProof seats;

    Gate(PgPool pool, SeatProof seats) {
        this.pool = pool;
        this.seats = seats;
    }

    Future<Buffer> upload(Caller caller, UUID cluster, UUID event, HttpServerRequest request, JsonObject draft) {
        Map<String, Object> values = new HashMap<>();
        values.put("caller", caller.subject());
        values.put("key", UUID.fromString(request.getHeader("Idempotency-Key")));
        values.put("fingerprint", Answers.fingerprint(request, caller, draft));
        values.put("cluster", cluster);
        values.put("event", event);
        values.put("person", caller.person());
        values.put("behalf", caller.acting());
        values.put("device", draft.getString("device"));
        values.put("now", OffsetDateTime.now(ZoneOffset.UTC));
        return Vertx.currentContext()
                .executeBlocking(() -> seats(draft), false)
                .compose(seats -> pool.withTransaction(connection -> keep(connection, values, draft, seats)));
    }

    private List<Seat> seats(JsonObject draft) {
        return draft.getJsonArray("scans").stream()
                .map(scan -> seats.read(((JsonObject) scan).getString("code")))
                .toList();
    }

    private Future<Buffer> keep(
            SqlConnection connection, Map<String, Object> values, JsonObject draft, List<Seat> seats) {
        return run(connection, CLAIM, values)
                .compose(claimed -> run(connection, HOLD, values))
                .compose(held -> run(connection, EVENT, values))
                .compose(event -> {
                    asked(event, values, draft, seats);
                    return all(connection, LOOK, values);
                })
                .compose(found -> {
                    found.forEach(row -> refuseUnless(!row.getBoolean(0) && row.getBoolean(2) && row.getBoolean(3)));
                    return all(connection, KEEP, values);
                })
                .compose(touched -> {
                    recorded(values, touched);
                    return run(connection, JOURNAL, values);
                })
                .compose(written -> all(connection, TELL, values))
                .compose(told -> {
                    String answer = told(draft, told);
                    values.put("answer", answer);
                    return run(connection, KEEP_ANSWER, values).map(kept -> Buffer.buffer(answer));
                });
    }

    private static Future<RowSet<Row>> all(SqlConnection connection, Statement sql, Map<String, Object> values) {
        return connection.preparedQuery(sql.text()).execute(sql.with(values));
    }

    private static void refuseUnless(boolean right) {
        if (!right) {
            throw new Refused(422);
        }
    }

    private static void asked(Row event, Map<String, Object> values, JsonObject draft, List<Seat> seats) {
        OffsetDateTime now = (OffsetDateTime) values.get("now");
        refuseUnless(event.getString("state").equals("PUBLISHED")
                && now.isBefore(event.getOffsetDateTime("ends_at").plus(AFTER_THE_END)));
        Instant open = event.getOffsetDateTime("starts_at").toInstant().minus(BEFORE_THE_START);
        Duration behind = Duration.between(draft.getInstant("sentAt"), now);
        JsonArray asked = new JsonArray();
        JsonArray rows = new JsonArray();
        List<UUID> those = new ArrayList<>();
        for (int n = 0; n < seats.size(); n++) {
            JsonObject scan = draft.getJsonArray("scans").getJsonObject(n);
            Seat seat = seats.get(n);
            Instant at = scan.getInstant("scannedAt").plus(behind);
            refuseUnless(seat.event().equals(values.get("event")) && !at.isBefore(open));
            those.add(UUID.fromString(scan.getString("id")));
            asked.add(new JsonObject()
                    .put("n", n)
                    .put("id", scan.getString("id"))
                    .put("registration", seat.registration().toString())
                    .put("place", seat.place())
                    .put("edition", seat.edition()));
            rows.add(new JsonObject()
                    .put("id", scan.getString("id"))
                    .put("attendance", Ids.next().toString())
                    .put("registration", seat.registration().toString())
                    .put("place", seat.place())
                    .put("at", at)
                    .put("claimed", scan.getString("scannedAt"))
                    .put("walk_in", false));
        }
        values.put("scans", asked.encode());
        values.put("rows", rows.encode());
        values.put("those", those.toArray(UUID[]::new));
    }

    private static void recorded(Map<String, Object> values, RowSet<Row> touched) {
        JsonArray entries = new JsonArray();
        JsonArray changes = new JsonArray();
        UUID event = (UUID) values.get("event");
        for (Row row : touched) {
            entries.add(new JsonObject()
                    .put("id", Ids.next().toString())
                    .put("verb", "registration.checked-in")
                    .put("kind", "registration")
                    .put("entity", row.getUUID(0).toString())
                    .put("cluster", values.get("cluster").toString())
                    .put("data", new JsonObject().put("event", event.toString()))
                    .put("person", values.get("person").toString())
                    .put("organisation", values.get("behalf").toString())
                    .put("trace", event.toString()));
            changes.add(Answers.change("organisation", row.getUUID(1), "registration", row.getUUID(0)));
            changes.add(Answers.change("door", event, "registration", row.getUUID(0)));
        }
        values.put("entries", entries.encode());
        values.put("changes", changes.encode());
    }

    private static String told(JsonObject draft, RowSet<Row> told) {
        Map<String, Row> byId = new HashMap<>();
        told.forEach(row -> byId.put(row.getUUID(0).toString(), row));
        JsonArray scans = new JsonArray();
        for (Object scan : draft.getJsonArray("scans")) {
            Row row = byId.get(((JsonObject) scan).getString("id"));
            scans.add(new JsonObject()
                    .put("id", row.getUUID(0).toString())
                    .put("outcome", row.getString(1))
                    .put("registrationId", row.getUUID(2).toString())
                    .put("place", row.getInteger(3))
                    .put("cameAt", row.getOffsetDateTime(4).toInstant())
                    .put("firstDevice", row.getString(5)));
        }
        return new JsonObject().put("scans", scans).encode();
    }
}
