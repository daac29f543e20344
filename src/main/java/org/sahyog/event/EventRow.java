package org.sahyog.event;

import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How an event is read, by itself or joined with what its kind adds. */
public final class EventRow {
    /** {@code e} is the event. A kind joins its own table after it. */
    public static final String SELECT = """
            select e.*, o.name as organiser_name, s.capacity, s.capacity - s.taken as seats_left
            from event e join organisation o on o.id = e.organiser_id
            join event_seats s on s.cluster_id = e.cluster_id and s.event_id = e.id
            """;

    private EventRow() {}

    public static EventView view(Row row) {
        return new EventView(
                row.getUUID("id"),
                row.getUUID("cluster_id"),
                EventKind.valueOf(row.getString("kind")),
                EventState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("description"),
                row.getString("language"),
                List.of(row.getArrayOfStrings("themes")),
                row.getUUID("organiser_id"),
                row.getString("organiser_name"),
                Audience.valueOf(row.getString("audience")),
                row.getLocalDateTime("local_start"),
                row.getLocalDateTime("local_end"),
                row.getString("zone"),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getString("venue"),
                row.getString("pin_code"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getString("link"),
                instant(row, "registration_opens_at"),
                instant(row, "registration_closes_at"),
                row.getInteger("capacity"),
                row.getString("cancelled_reason"),
                row.getInteger("sequence"),
                row.getInteger("version"));
    }

    static @Nullable Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column) == null
                ? null
                : row.getOffsetDateTime(column).toInstant();
    }
}
