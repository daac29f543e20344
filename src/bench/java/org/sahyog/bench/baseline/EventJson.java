package org.sahyog.bench.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Events as the service writes them, straight from the row. */
final class EventJson {
    private static final JsonFactory JSON = new JsonFactory();

    private EventJson() {}

    private interface Part {
        void write(JsonGenerator to) throws IOException;
    }

    static Buffer one(Row row) {
        return written(1024, to -> {
            to.writeStartObject();
            common(row, to);
            text(to, "description", row.getString("description"));
            number(to, "latitude", row.getDouble("latitude"));
            number(to, "longitude", row.getDouble("longitude"));
            kept((JsonArray) row.getValue("kept"), to);
            policy(row, to);
            instant(to, "freeWithdrawalUntil", row.getOffsetDateTime("free_withdrawal_until"));
            text(to, "cancelledReason", row.getString("cancelled_reason"));
            to.writeNumberField("sequence", row.getInteger("sequence"));
            to.writeNumberField("version", row.getInteger("version"));
            to.writeEndObject();
        });
    }

    static Buffer page(RowSet<Row> rows, int limit) {
        return written(16384, to -> {
            to.writeStartObject();
            to.writeArrayFieldStart("items");
            int n = 0;
            Row last = null;
            for (Row row : rows) {
                if (++n > limit) {
                    break;
                }
                to.writeStartObject();
                common(row, to);
                to.writeNumberField("seatsLeft", row.getInteger("seats_left"));
                to.writeEndObject();
                last = row;
            }
            to.writeEndArray();
            if (n > limit) {
                to.writeStringField("next", Answers.cursor(last));
            }
            to.writeEndObject();
        });
    }

    private static void common(Row row, JsonGenerator to) throws IOException {
        to.writeStringField("id", row.getUUID("id").toString());
        to.writeStringField("clusterId", row.getUUID("cluster_id").toString());
        to.writeStringField("kind", row.getString("kind"));
        to.writeStringField("state", row.getString("state"));
        to.writeStringField("title", row.getString("title"));
        to.writeStringField("language", row.getString("language"));
        to.writeArrayFieldStart("themes");
        for (String theme : row.getArrayOfStrings("themes")) {
            to.writeString(theme);
        }
        to.writeEndArray();
        to.writeStringField("organiserId", row.getUUID("organiser_id").toString());
        to.writeStringField("organiserName", row.getString("organiser_name"));
        to.writeStringField("audience", row.getString("audience"));
        to.writeArrayFieldStart("onlyFor");
        for (String kind : row.getArrayOfStrings("only_for")) {
            to.writeString(kind);
        }
        to.writeEndArray();
        to.writeBooleanField("byNetwork", row.getBoolean("by_network"));
        to.writeBooleanField("heldBack", row.getBoolean("held_back"));
        to.writeStringField(
                "localStart", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(row.getLocalDateTime("local_start")));
        to.writeStringField(
                "localEnd", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(row.getLocalDateTime("local_end")));
        to.writeStringField("zone", row.getString("zone"));
        instant(to, "startsAt", row.getOffsetDateTime("starts_at"));
        instant(to, "endsAt", row.getOffsetDateTime("ends_at"));
        text(to, "venue", row.getString("venue"));
        text(to, "pinCode", row.getString("pin_code"));
        text(to, "link", row.getString("link"));
        instant(to, "registrationOpensAt", row.getOffsetDateTime("registration_opens_at"));
        instant(to, "registrationClosesAt", row.getOffsetDateTime("registration_closes_at"));
        to.writeNumberField("capacity", row.getInteger("capacity"));
    }

    private static void policy(Row row, JsonGenerator to) throws IOException {
        to.writeObjectFieldStart("seatPolicy");
        to.writeNumberField("holdMinutes", row.getInteger("hold_minutes"));
        to.writeNumberField("longestMinutes", row.getInteger("longest_minutes"));
        to.writeNumberField("gatherMinutes", row.getInteger("gather_minutes"));
        to.writeNumberField("mostSkips", row.getInteger("most_skips"));
        to.writeEndObject();
    }

    private static void kept(JsonArray all, JsonGenerator to) throws IOException {
        to.writeArrayFieldStart("keptSeats");
        for (int n = 0; all != null && n < all.size(); n++) {
            JsonObject each = all.getJsonObject(n);
            to.writeStartObject();
            to.writeNumberField("seats", each.getInteger("seats"));
            to.writeArrayFieldStart("criteria");
            for (Object criterion : each.getJsonArray("criteria")) {
                to.writeString((String) criterion);
            }
            to.writeEndArray();
            to.writeNumberField("daysBefore", each.getInteger("daysBefore"));
            to.writeEndObject();
        }
        to.writeEndArray();
    }

    private static void text(JsonGenerator to, String name, String value) throws IOException {
        if (value != null) {
            to.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator to, String name, Double value) throws IOException {
        if (value != null) {
            to.writeNumberField(name, value);
        }
    }

    private static void instant(JsonGenerator to, String name, OffsetDateTime value) throws IOException {
        if (value != null) {
            to.writeStringField(name, DateTimeFormatter.ISO_INSTANT.format(value));
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
