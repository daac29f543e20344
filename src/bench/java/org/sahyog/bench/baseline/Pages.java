package org.sahyog.bench.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import org.sahyog.bench.baseline.Minimal.Caller;
import org.sahyog.bench.baseline.Minimal.Refused;
import org.sahyog.notification.Notice;
import org.sahyog.notification.NoticeText;
import org.sahyog.notification.NoticeTexts;

/** The first pages that a member opens. What the service says in sentences of the network's inside is left out here. */
final class Pages {
    private static final Statement FEED = Statement.of("post.PostReads", "FEED");
    private static final Statement NETWORK = Statement.of("network.NetworkReads", "ONE");
    private static final Statement INBOX = Statement.of("notification.inbox.InboxReads", "ALL");
    private static final Statement PRACTICES = Statement.of("practice.listing.PracticeListReads", "EVERYWHERE");
    private static final UUID LAST = new UUID(-1, -1);
    private static final OffsetDateTime EVER = OffsetDateTime.parse("0001-01-01T00:00:00Z");
    private static final OffsetDateTime NEVER = OffsetDateTime.parse("9999-12-31T00:00:00Z");
    private static final JsonFactory JSON = new JsonFactory();

    private final PgPool pool;
    private final WordSearch search;

    Pages(PgPool pool) {
        this.pool = pool;
        this.search = new WordSearch(pool);
    }

    private interface Part {
        void write(JsonGenerator to) throws IOException;
    }

    Future<Buffer> feed(Caller caller, UUID cluster, HttpServerRequest request) {
        int limit = Integer.parseInt(request.getParam("limit", "20"));
        String[] after = after(request);
        Tuple parameters = Tuple.tuple()
                .addArrayOfUUID(caller.organisations())
                .addUUID(caller.person())
                .addUUID(cluster)
                .addUUID(null)
                .addOffsetDateTime(after.length == 0 ? NEVER : OffsetDateTime.parse(after[0]))
                .addUUID(after.length == 0 ? LAST : UUID.fromString(after[1]))
                .addInteger(limit + 1)
                .addOffsetDateTime(EVER);
        return pool.preparedQuery(FEED.text())
                .execute(parameters)
                .map(rows -> page(rows, limit, (row, to) -> copy(row.getString(0), to)));
    }

    private static String[] after(HttpServerRequest request) {
        String cursor = request.getParam("cursor");
        return cursor == null
                ? new String[0]
                : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|");
    }

    Future<Buffer> network(Caller caller, boolean serves, UUID cluster, UUID network) {
        return pool.preparedQuery(NETWORK.text())
                .execute(Tuple.of(cluster, caller.organisations(), serves, network))
                .map(rows -> {
                    if (rows.size() == 0) {
                        throw new Refused(404);
                    }
                    return written(1024, to -> copy(rows.iterator().next().getString(0), to));
                });
    }

    Future<Buffer> inbox(Caller caller, HttpServerRequest request) {
        int limit = Integer.parseInt(request.getParam("limit", "20"));
        return pool.preparedQuery(INBOX.text())
                .execute(Tuple.of(caller.person(), LAST, limit + 1))
                .map(rows -> page(rows, limit, Pages::notice));
    }

    /** Firms run no clusters; nothing is filtered. */
    Future<Buffer> practices(Caller caller, HttpServerRequest request) {
        int limit = Integer.parseInt(request.getParam("limit", "20"));
        if (request.getParam("q") != null) {
            return search.found(caller, request.getParam("q"), limit)
                    .map(items -> page(items, limit, (item, to) -> copy(item, to)));
        }
        Tuple parameters = Tuple.tuple()
                .addUUID(caller.person())
                .addArrayOfUUID(caller.organisations())
                .addArrayOfUUID(new UUID[0])
                .addOffsetDateTime(NEVER)
                .addUUID(LAST)
                .addInteger(limit + 1);
        return pool.preparedQuery(PRACTICES.text())
                .execute(parameters)
                .map(rows -> page(rows, limit, (row, to) -> copy(row.getString(0), to)));
    }

    interface Item<T> {
        void write(T row, JsonGenerator to) throws IOException;
    }

    static <T> Buffer page(Iterable<T> rows, int limit, Item<T> item) {
        return written(16384, to -> {
            to.writeStartObject();
            to.writeArrayFieldStart("items");
            int n = 0;
            for (T row : rows) {
                if (++n <= limit) {
                    item.write(row, to);
                }
            }
            to.writeEndArray();
            if (n > limit) {
                to.writeStringField("next", "more");
            }
            to.writeEndObject();
        });
    }

    private static void notice(Row row, JsonGenerator to) throws IOException {
        Notice notice = Notice.of(new io.vertx.mutiny.sqlclient.Row(row));
        NoticeText text = NoticeTexts.of(notice, Locale.ENGLISH);
        to.writeStartObject();
        to.writeStringField("id", notice.id().toString());
        to.writeStringField("kind", notice.kind().name());
        to.writeBooleanField("urgent", notice.urgent());
        to.writeStringField("title", text.title());
        to.writeStringField("text", text.sentence());
        id(to, "clusterId", notice.clusterId());
        id(to, "networkId", notice.networkId());
        id(to, "eventId", notice.eventId());
        id(to, "entityId", notice.entityId());
        id(to, "organisationId", notice.organisationId());
        instant(to, "at", notice.madeAt());
        instant(to, "readAt", notice.readAt());
        to.writeArrayFieldStart("told");
        to.writeStartObject();
        to.writeStringField("channel", "INBOX");
        to.writeStringField("state", "DELIVERED");
        instant(to, "at", notice.deliveredAt());
        to.writeEndObject();
        to.writeEndArray();
        to.writeEndObject();
    }

    static void id(JsonGenerator to, String name, UUID value) throws IOException {
        if (value != null) {
            to.writeStringField(name, value.toString());
        }
    }

    static void instant(JsonGenerator to, String name, Instant value) throws IOException {
        if (value != null) {
            to.writeStringField(name, value.toString());
        }
    }

    /** What PostgreSQL wrote, without what has no value, and times as the service writes them. */
    static void copy(String document, JsonGenerator to) throws IOException {
        try (JsonParser from = JSON.createParser(document)) {
            while (from.nextToken() != null) {
                if (from.currentToken() == JsonToken.FIELD_NAME) {
                    String name = from.currentName();
                    if (from.nextToken() == JsonToken.VALUE_NULL) {
                        continue;
                    }
                    to.writeFieldName(name);
                    if (name.endsWith("At")) {
                        to.writeString(
                                OffsetDateTime.parse(from.getText()).toInstant().toString());
                        continue;
                    }
                }
                to.copyCurrentEvent(from);
            }
        }
    }

    private static Buffer written(int size, Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(size);
        try (JsonGenerator to = JSON.createGenerator(bytes)) {
            part.write(to);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return Buffer.buffer(bytes.toByteArray());
    }
}
