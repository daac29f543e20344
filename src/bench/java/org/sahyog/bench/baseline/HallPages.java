package org.sahyog.bench.baseline;

import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.sahyog.bench.baseline.Minimal.Caller;

/** Long lists that are leafed through: who comes to an event, and where somebody goes. */
final class HallPages {
    private static final String LINES =
            Statement.of("event.roster.RosterReads", "LINES").text();
    private static final String AFTER =
            " and (r.registered_at, r.id) >= ($6, $7) and (r.registered_at, r.id, n) > ($6, $7, $8)";
    private static final String ORDER =
            Statement.of("event.roster.RosterReads", "ORDER").text();
    private static final Statement AGENDA = Statement.of("home.AgendaReads", "AGENDA");

    /** Firms run no clusters. */
    private static final UUID[] RUNS_NONE = {};

    private static final OffsetDateTime EVER = OffsetDateTime.parse("0001-01-01T00:00:00Z");

    private final PgPool pool;

    HallPages(PgPool pool) {
        this.pool = pool;
    }

    Future<Buffer> roster(Caller caller, UUID cluster, UUID event, HttpServerRequest request) {
        int limit = limit(request);
        List<String> after = after(request);
        Tuple parameters = Tuple.of(cluster, event, caller.organisations(), caller.person(), RUNS_NONE);
        if (!after.isEmpty()) {
            parameters
                    .addOffsetDateTime(OffsetDateTime.parse(after.get(0)))
                    .addUUID(UUID.fromString(after.get(1)))
                    .addInteger(Integer.valueOf(after.get(2)));
        }
        parameters.addInteger(limit + 1);
        String sql = LINES + (after.isEmpty() ? "" : AFTER) + ORDER + "$" + parameters.size();
        return pool.preparedQuery(sql)
                .execute(parameters)
                .map(rows -> Pages.page(rows, limit, (row, to) -> Pages.copy(row.getString(0), to)));
    }

    Future<Buffer> agenda(Caller caller, HttpServerRequest request) {
        int limit = limit(request);
        List<String> after = after(request);
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        Tuple parameters = Tuple.tuple()
                .addArrayOfUUID(caller.organisations())
                .addUUID(caller.person())
                .addOffsetDateTime(now)
                .addOffsetDateTime(after.isEmpty() ? EVER : OffsetDateTime.parse(after.get(0)))
                .addUUID(after.isEmpty() ? new UUID(0, 0) : UUID.fromString(after.get(1)))
                .addInteger(limit + 1)
                .addOffsetDateTime(now);
        return pool.preparedQuery(AGENDA.text())
                .execute(parameters)
                .map(rows -> Pages.page(rows, limit, HallPages::item));
    }

    private static int limit(HttpServerRequest request) {
        return Integer.parseInt(request.getParam("limit", "20"));
    }

    private static List<String> after(HttpServerRequest request) {
        String cursor = request.getParam("cursor");
        return cursor == null ? List.of() : Cursors.open(cursor, request.path().substring("/api/v1".length()) + "{}");
    }

    private static void item(Row row, JsonGenerator to) throws IOException {
        to.writeStartObject();
        text(row, to, "kind", "kind");
        Pages.id(to, "id", row.getUUID("id"));
        Pages.id(to, "clusterId", row.getUUID("cluster_id"));
        text(row, to, "clusterName", "cluster_name");
        Pages.id(to, "networkId", row.getUUID("network_id"));
        text(row, to, "networkName", "network_name");
        text(row, to, "title", "title");
        to.writeBooleanField("cancelled", row.getBoolean("cancelled"));
        Pages.instant(to, "startsAt", instant(row, "starts_at"));
        Pages.instant(to, "endsAt", instant(row, "ends_at"));
        text(row, to, "zone", "zone");
        text(row, to, "venue", "venue");
        text(row, to, "link", "link");
        text(row, to, "eventKind", "event_kind");
        text(row, to, "as", "mine");
        Pages.id(to, "registrationId", row.getUUID("registration_id"));
        if (row.getInteger("seats") != null) {
            to.writeNumberField("seats", row.getInteger("seats"));
        }
        Pages.id(to, "offerId", row.getUUID("offer_id"));
        Pages.id(to, "organisationId", row.getUUID("organisation_id"));
        if (row.getLocalDate("due_on") != null) {
            to.writeStringField("dueOn", row.getLocalDate("due_on").toString());
        }
        to.writeEndObject();
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }

    private static void text(Row row, JsonGenerator to, String name, String column) throws IOException {
        String value = row.getString(column);
        if (value != null) {
            to.writeStringField(name, value);
        }
    }
}
