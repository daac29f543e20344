package org.sahyog.bench.baseline;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.sahyog.bench.baseline.Minimal.Caller;
import org.sahyog.bench.baseline.Minimal.Refused;
import org.sahyog.shared.Ids;

/** The service's statements, in its order. */
final class Answers {
    private static final Statement ONE = Statement.of("event.EventReads", "ONE");
    private static final String LIST =
            Statement.of("event.listing.EventListReads", "IN_CLUSTER").text()
                    + Statement.of("event.listing.EventListReads", "NOT_OVER").text()
                    + Statement.of("event.listing.EventListReads", "ORDER").text() + "$5";
    private static final Statement CLAIM = Statement.of("shared.idempotency.Once", "CLAIM");
    private static final Statement KEEP = Statement.of("shared.idempotency.Once", "KEEP");
    private static final Statement REGISTER = Statement.of("event.registration.RegistrationRepository", "REGISTER");
    private static final Statement JOURNAL = Statement.of("shared.journal.Journal", "WRITE");
    private static final Statement VIEW = Statement.of("event.registration.RegistrationReads", "ONE");

    private final PgPool pool;

    Answers(PgPool pool) {
        this.pool = pool;
    }

    Future<Buffer> event(UUID cluster, UUID event) {
        return pool.preparedQuery(ONE.text()).execute(Tuple.of(cluster, event)).map(rows -> {
            if (rows.size() == 0) {
                throw new Refused(404);
            }
            return EventJson.one(rows.iterator().next());
        });
    }

    Future<Buffer> list(Caller caller, boolean serves, UUID cluster, HttpServerRequest request) {
        int limit = Integer.parseInt(request.getParam("limit", "20"));
        Tuple parameters = Tuple.of(cluster, caller.organisations(), serves, caller.person(), limit + 1);
        return pool.preparedQuery(LIST).execute(parameters).map(rows -> EventJson.page(rows, limit));
    }

    Future<Buffer> register(Caller caller, UUID cluster, UUID event, HttpServerRequest request, JsonObject body) {
        UUID key = UUID.fromString(request.getHeader("Idempotency-Key"));
        UUID id = Ids.next();
        Map<String, Object> values = new HashMap<>();
        values.put("caller", caller.subject());
        values.put("key", key);
        values.put("fingerprint", fingerprint(request, caller, body));
        values.put("seats", body.getInteger("seats"));
        values.put("cluster", cluster);
        values.put("event", event);
        values.put("id", id);
        values.put("organisation", caller.acting());
        values.put("note", "");
        values.put("now", OffsetDateTime.now(ZoneOffset.UTC));
        values.put("counter", "");
        values.put("person", caller.person());
        values.put("behalf", caller.acting());
        values.put("workers", "[]");
        values.put("entries", entries(caller, cluster, id));
        values.put("changes", changes(caller, event, id));
        return pool.withTransaction(connection -> run(connection, CLAIM, values)
                .compose(claimed -> run(connection, REGISTER, values))
                .compose(made -> {
                    if (made.getLong(1) != 1) {
                        throw new Refused(409);
                    }
                    return run(connection, JOURNAL, values);
                })
                .compose(written -> connection
                        .preparedQuery(VIEW.text())
                        .execute(Tuple.of(cluster, event, caller.organisations(), caller.person(), new UUID[0], id)))
                .compose(view -> {
                    String text = view.iterator().next().getString(0);
                    values.put("answer", text);
                    return run(connection, KEEP, values).map(kept -> Buffer.buffer(text));
                }));
    }

    static Future<Row> run(SqlConnection connection, Statement sql, Map<String, Object> values) {
        return connection
                .preparedQuery(sql.text())
                .execute(sql.with(values))
                .map(rows -> rows.size() == 0 ? null : rows.iterator().next());
    }

    private static String entries(Caller caller, UUID cluster, UUID registration) {
        return new JsonArray()
                .add(new JsonObject()
                        .put("id", Ids.next().toString())
                        .put("verb", "registration.made")
                        .put("kind", "registration")
                        .put("entity", registration.toString())
                        .put("cluster", cluster.toString())
                        .put("data", new JsonObject())
                        .put("person", caller.person().toString())
                        .put("organisation", caller.acting().toString())
                        .put("trace", registration.toString()))
                .encode();
    }

    private static String changes(Caller caller, UUID event, UUID registration) {
        return new JsonArray()
                .add(change("organisation", caller.acting(), "registration", registration))
                .add(change("event", event, "registration", registration))
                .encode();
    }

    static JsonObject change(String scope, UUID id, String kind, UUID entity) {
        return new JsonObject()
                .put("scope_kind", scope)
                .put("scope_id", id.toString())
                .put("kind", kind)
                .put("entity", entity.toString())
                .put("state", "upsert");
    }

    static String fingerprint(HttpServerRequest request, Caller caller, JsonObject body) {
        return sha256("POST " + request.path() + " " + caller.acting() + " " + body.encode());
    }

    /** In hexadecimal. */
    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    static String cursor(Row row) {
        String key = row.getOffsetDateTime("starts_at") + "|" + row.getUUID("id");
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
