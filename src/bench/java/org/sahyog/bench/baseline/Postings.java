package org.sahyog.bench.baseline;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sahyog.bench.baseline.Minimal.Caller;
import org.sahyog.bench.baseline.Minimal.Refused;
import org.sahyog.shared.Ids;

/** Money comes into a pool: the service’s statements, in its order, and the hash of the chain. */
final class Postings {
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final PgPool pool;

    Postings(PgPool pool) {
        this.pool = pool;
    }

    Future<Buffer> receive(Caller caller, UUID cluster, UUID book, HttpServerRequest request, JsonObject body) {
        Map<String, Object> values = new HashMap<>();
        values.put("caller", caller.subject());
        values.put("key", UUID.fromString(request.getHeader("Idempotency-Key")));
        values.put("fingerprint", Answers.fingerprint(request, caller, body));
        values.put("cluster", cluster);
        values.put("pool", book);
        values.put("book", book);
        values.put("payer", UUID.fromString(body.getString("organisationId")));
        values.put("debtor", body.getString("organisationId"));
        values.put("state", "RECEIVED");
        values.put("amount", body.getLong("amount"));
        values.put("into", body.getString("into"));
        values.put("day", LocalDate.parse(body.getString("paidOn")));
        values.put("year", PostingStatements.year((LocalDate) values.get("day")));
        values.put("contribution", Ids.next());
        values.put("thing", values.get("contribution"));
        values.put("id", Ids.next());
        values.put("kind", "CONTRIBUTION");
        values.put("version", 0);
        values.put("person", caller.person());
        values.put("organisation", caller.acting());
        return pool.withTransaction(connection -> run(connection, PostingStatements.CLAIM, values)
                .compose(claimed -> run(connection, PostingStatements.HOLD, values))
                .compose(held -> {
                    refuseUnless(held != null, 404);
                    values.put("network", held.getUUID("network_id"));
                    values.put("currency", held.getString("currency"));
                    return run(connection, PostingStatements.ZONE, values);
                })
                .compose(zone -> {
                    LocalDate today = LocalDate.now(ZoneId.of(zone.getString(0)));
                    refuseUnless(!((LocalDate) values.get("day")).isAfter(today), 422);
                    return run(connection, PostingStatements.IN_POOL, values);
                })
                .compose(member -> {
                    refuseUnless(member.getBoolean(0), 422);
                    return run(connection, PostingStatements.LAST_RECEIPT, values);
                })
                .compose(last -> {
                    values.put("receipt", last.getInteger(0) + 1);
                    values.put("entries", entries(values));
                    return run(connection, PostingStatements.BEFORE, values);
                })
                .compose(head -> {
                    follow(head, values);
                    return run(connection, PostingStatements.POST, values);
                })
                .compose(posted -> run(connection, PostingStatements.INSERT, values))
                .compose(inserted -> run(connection, PostingStatements.WANTED, values))
                .compose(wanted -> {
                    values.put("entries", deed(values));
                    values.put("changes", changes(values));
                    return run(connection, PostingStatements.JOURNAL, values);
                })
                .compose(written -> run(connection, PostingStatements.VIEW, values))
                .compose(view -> {
                    values.put("answer", view.getString(0));
                    return run(connection, PostingStatements.KEEP, values);
                })
                .map(kept -> Buffer.buffer((String) values.get("answer"))));
    }

    private static Future<Row> run(SqlConnection connection, Statement sql, Map<String, Object> values) {
        return Answers.run(connection, sql, values);
    }

    private static void refuseUnless(boolean right, int status) {
        if (!right) {
            throw new Refused(status);
        }
    }

    /** The next place in the chain. */
    private static void follow(Row head, Map<String, Object> values) {
        LocalDate closed = head.getLocalDate("closed");
        refuseUnless(closed == null || ((LocalDate) values.get("day")).isAfter(closed), 409);
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        values.put("now", now.atOffset(ZoneOffset.UTC));
        values.put("number", head.getLong("number") + 1);
        values.put("previous", head.getString("hash"));
        String text = String.join(
                "\n",
                "sahyog-ledger-1",
                head.getString("hash"),
                values.get("book").toString(),
                values.get("number").toString(),
                values.get("id").toString(),
                values.get("kind").toString(),
                values.get("day").toString(),
                MICROSECONDS.format(now),
                values.get("thing").toString(),
                "-",
                values.get("into") + " " + values.get("amount") + " " + values.get("currency"),
                "MEMBER:" + values.get("payer") + " -" + values.get("amount") + " " + values.get("currency"));
        values.put("hash", Answers.sha256(text));
    }

    private static String entries(Map<String, Object> values) {
        String place = (String) values.get("into");
        String payer = values.get("payer").toString();
        long amount = (Long) values.get("amount");
        return new JsonArray()
                .add(entry(0, place, null, place, amount, true, values))
                .add(entry(1, "MEMBER", payer, "MEMBER:" + payer, -amount, false, values))
                .encode();
    }

    private static JsonObject entry(
            int position,
            String kind,
            String party,
            String name,
            long amount,
            boolean floored,
            Map<String, Object> values) {
        return new JsonObject()
                .put("position", position)
                .put("kind", kind)
                .put("party", party)
                .put("label", null)
                .put("name", name)
                .put("currency", values.get("currency"))
                .put("amount", amount)
                .put("floored", floored);
    }

    private static String deed(Map<String, Object> values) {
        JsonObject facts = new JsonObject()
                .put("pool", values.get("pool").toString())
                .put("amount", values.get("amount"))
                .put("organisation", values.get("payer").toString());
        return new JsonArray()
                .add(new JsonObject()
                        .put("id", Ids.next().toString())
                        .put("verb", "contribution.received")
                        .put("kind", "cost_pool_contribution")
                        .put("entity", values.get("contribution").toString())
                        .put("cluster", values.get("cluster").toString())
                        .put("data", facts)
                        .put("person", values.get("person").toString())
                        .put("organisation", values.get("organisation").toString())
                        .put("trace", values.get("contribution").toString()))
                .encode();
    }

    private static String changes(Map<String, Object> values) {
        return new JsonArray()
                .add(change("network", values.get("network"), values))
                .add(change("organisation", values.get("payer"), values))
                .encode();
    }

    private static JsonObject change(String scope, Object id, Map<String, Object> values) {
        return Answers.change(scope, (UUID) id, "cost_pool_contribution", (UUID) values.get("contribution"));
    }
}
