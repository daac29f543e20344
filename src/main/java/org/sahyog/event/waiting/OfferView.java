package org.sahyog.event.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.SeatOffer;

/** Seats that are kept for a party until it answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "SeatOffer",
        description = "Seats that are kept until they are accepted or declined, or the time is over.")
public record OfferView(
        UUID id,
        UUID eventId,
        int seats,
        SeatOffer.State state,

        @Schema(description = "why to this party", examples = "NEXT_IN_LINE")
        String reason,

        Instant offeredAt,

        @Schema(description = "when it could first be known: from then on the time runs, except in quiet hours")
        @Nullable
        Instant deliveredAt,

        @Schema(description = "until then it can be accepted; moves when it is delivered")
        Instant expiresAt,

        @Schema(description = "the end at the latest") Instant latestAt,
        @Nullable Instant closedAt) {
    static final String DOCUMENT = """
            jsonb_build_object('id', f.id, 'eventId', f.event_id, 'seats', f.seats, 'state', f.state, 'reason', f.reason,
                'offeredAt', f.offered_at, 'deliveredAt', f.delivered_at, 'expiresAt', f.expires_at, 'latestAt', f.latest_at,
                'closedAt', f.closed_at)
            """;
}
