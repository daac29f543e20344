package org.sahyog.event;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.kept.KeptSeats;

/** How an event is read, by itself or joined with what its kind adds. */
public final class EventRow {
    /** {@code e} is the event. A kind joins its own table after it. */
    public static final String SELECT = """
            select e.*, o.name as organiser_name, s.capacity, s.taken, s.held, s.waiting, s.hold_minutes, s.longest_minutes,
                s.gather_minutes, s.most_skips, case when s.waiting > 0 then 0 else s.capacity - s.taken - s.held end as seats_left,
                (select jsonb_agg(jsonb_build_object('seats', k.seats, 'criteria', k.criteria, 'daysBefore', k.days_before)
                    order by k.position) from equity_pot k where k.cluster_id = e.cluster_id and k.event_id = e.id) as kept
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
                row.getOffsetDateTime("starts_at").toInstant(),
                row.getOffsetDateTime("ends_at").toInstant(),
                row.getString("venue"),
                row.getString("pin_code"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getString("link"),
                instant(row, "registration_opens_at"),
                instant(row, "registration_closes_at"),
                row.getInteger("capacity"),
                kept((JsonArray) row.getValue("kept")),
                new SeatPolicy(
                        row.getInteger("hold_minutes"),
                        row.getInteger("longest_minutes"),
                        row.getInteger("gather_minutes"),
                        row.getInteger("most_skips")),
                instant(row, "free_withdrawal_until"),
                row.getString("cancelled_reason"),
                row.getInteger("sequence"),
                row.getInteger("version"));
    }

    static List<KeptSeats> kept(@Nullable JsonArray found) {
        return found == null
                ? List.of()
                : found.stream()
                        .map(each -> ((JsonObject) each).mapTo(KeptSeats.class))
                        .toList();
    }

    private static @Nullable Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column) == null
                ? null
                : row.getOffsetDateTime(column).toInstant();
    }
}
