package org.sahyog.notification;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact for one person, as {@link #SELECT} finds it.
 *
 * @param arguments the facts of its sentence, as they were when it was made
 * @param inSight whether she may still look into what it is about; else it says nothing of it
 * @param offerState of an offer only: what has become of it since, and until when it stays open
 * @param language the reader's
 */
public record Notice(
        UUID id,
        UUID personId,
        NoticeKind kind,
        boolean urgent,
        @Nullable UUID clusterId,
        @Nullable UUID networkId,
        @Nullable UUID eventId,
        UUID entityId,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        JsonObject arguments,
        boolean inSight,
        @Nullable String offerState,
        @Nullable Instant offerEndsAt,
        Locale language,
        Instant madeAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt) {

    /** Of an offer: seats for others are in it, too. */
    public boolean isToGroup() {
        int seats = arguments.getInteger("seats", 0);
        return arguments.getInteger("own", seats) < seats;
    }

    /** To be followed by a {@code where} over {@code n}. */
    public static final String SELECT = """
            select n.*, org.name as organisation_name, offer.state as offer_state, offer.expires_at as offer_ends_at, person.language,
                n.sight = 'OWN' or notice_in_sight(n.person_id, n.sight, n.cluster_id, n.network_id, n.entity_id) as in_sight
            from notice n join person on person.id = n.person_id
            left join organisation org on org.id = n.organisation_id
            left join seat_offer offer on offer.id = n.entity_id and n.kind like 'OFFER%'
            """;

    public static Notice of(Row row) {
        return new Notice(
                row.getUUID("id"),
                row.getUUID("person_id"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getBoolean("urgent"),
                row.getUUID("cluster_id"),
                row.getUUID("network_id"),
                row.getUUID("event_id"),
                row.getUUID("entity_id"),
                row.getUUID("organisation_id"),
                row.getString("organisation_name"),
                row.getJsonObject("arguments"),
                row.getBoolean("in_sight"),
                row.getString("offer_state"),
                instant(row, "offer_ends_at"),
                Locale.forLanguageTag(row.getString("language")),
                row.getOffsetDateTime("made_at").toInstant(),
                instant(row, "delivered_at"),
                instant(row, "read_at"));
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
