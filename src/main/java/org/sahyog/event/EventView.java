package org.sahyog.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventRepository.Surroundings;
import org.sahyog.event.kept.KeptSeats;
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
        UUID organiserId,
        String organiserName,
        Audience audience,
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
        int capacity,
        List<KeptSeats> keptSeats,
        SeatPolicy seatPolicy,

        @Schema(description = "after a move: until then one may withdraw without any duty") @Nullable
        Instant freeWithdrawalUntil,

        @Nullable String cancelledReason,

        @Schema(description = "how often it was moved or cancelled (RFC 5545 SEQUENCE)")
        int sequence,

        int version)
        implements Versioned {

    static EventView of(Event event, Surroundings around) {
        return new EventView(
                event.id,
                event.clusterId,
                event.kind,
                event.state,
                event.title,
                event.description,
                event.language,
                List.of(event.themes),
                event.organiserId,
                around.organiserName(),
                event.audience,
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
                around.capacity(),
                around.kept(),
                around.policy(),
                event.freeWithdrawalUntil,
                event.cancelledReason,
                event.sequence,
                event.version);
    }
}
