package org.sahyog.event;

import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventRepository.Surroundings;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.shared.version.Versioned;

@Schema(
        description =
                "An event. How many seats are left is told by `seats`, so that a registration does not change this.")
public record EventView(
        UUID id,
        UUID clusterId,
        EventKind kind,
        EventState state,
        String title,
        @Nullable String description,
        String language,
        List<String> themes,

        @Schema(description = "of a network’s event the member whose officer scheduled it")
        UUID organiserId,

        @Schema(description = "of a network’s event the network’s name")
        String organiserName,

        Audience audience,

        @Schema(
                description =
                        "only organisations of these kinds may register, of whomever may see it; none: all. An organisation of another kind is"
                                + " refused")
        List<OrganisationKind> onlyFor,

        @Schema(description = "the network whose members may come, or that holds it") @Nullable
        UUID networkId,

        @Schema(description = "that network holds it: its leader and its secretary organise it")
        boolean byNetwork,

        LocalDateTime localStart,
        LocalDateTime localEnd,
        String zone,
        Instant startsAt,
        Instant endsAt,
        @Nullable String venue,
        @Nullable String pinCode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String link,
        @Nullable Instant registrationOpensAt,
        @Nullable Instant registrationClosesAt,

        @Schema(
                description =
                        "it takes no registrations before what it waits for has come: enough members and money of its cost pool")
        boolean heldBack,

        int capacity,
        List<KeptSeats> keptSeats,
        SeatPolicy seatPolicy,

        @Schema(
                description =
                        "after a move, and when the disclosure was changed: until then one may withdraw without any duty")
        @Nullable
        Instant freeWithdrawalUntil,

        @Nullable String cancelledReason,

        @Schema(description = "how often it was moved or cancelled (RFC 5545 SEQUENCE)")
        int sequence,

        int version)
        implements Versioned {

    /** How events are read; {@code e} is the event. A kind joins its own table after it. */
    public static final String SELECT = """
            select e.*, %s as organiser_name, s.capacity, s.taken, s.held, s.waiting, s.hold_minutes, s.longest_minutes,
                s.gather_minutes, s.most_skips, s.only_for, case when s.waiting > 0 then 0 else s.capacity - s.taken - s.held end as seats_left,
                %s as kept
            from event e join organisation o on o.id = e.organiser_id
            join event_seats s on s.cluster_id = e.cluster_id and s.event_id = e.id
            """.formatted(Organiser.NAME, KeptSeats.OF_EVENT.formatted("e.id"));

    public static EventView of(Row row) {
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
                kinds(row.getArrayOfStrings("only_for")),
                row.getUUID("network_id"),
                row.getBoolean("by_network"),
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
                row.getBoolean("held_back"),
                row.getInteger("capacity"),
                KeptSeats.of((JsonArray) row.getValue("kept")),
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

    /** In the transaction of a write. */
    static EventView of(Event event, Surroundings around) {
        return new EventView(
                event.id,
                event.clusterId,
                event.kind,
                event.state,
                event.subject.title(),
                event.subject.description(),
                event.subject.language(),
                event.subject.themes(),
                event.organiserId,
                around.organiserName(),
                event.circle.audience(),
                around.onlyFor(),
                event.circle.networkId(),
                event.circle.byNetwork(),
                event.time.localStart(),
                event.time.localEnd(),
                event.time.zone().getId(),
                event.time.startsAt(),
                event.time.endsAt(),
                event.place().venue(),
                event.place().pinCode(),
                event.place().latitude(),
                event.place().longitude(),
                event.place().link(),
                event.window().opensAt(),
                event.window().closesAt(),
                event.booking.isHeldBack(),
                around.capacity(),
                around.kept(),
                around.policy(),
                event.booking.freeWithdrawalUntil(),
                event.cancelledReason,
                event.sequence,
                event.version);
    }

    static List<OrganisationKind> kinds(String[] names) {
        return Stream.of(names).map(OrganisationKind::valueOf).toList();
    }

    private static @Nullable Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column) == null
                ? null
                : row.getOffsetDateTime(column).toInstant();
    }
}
