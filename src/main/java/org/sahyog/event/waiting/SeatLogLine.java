package org.sahyog.event.waiting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of the seat log. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What happened to seats, and why. Whose, only for those who may see it.")
public record SeatLogLine(
        @Schema(description = "rises within an event") long id,
        Instant at,

        @Schema(
                description =
                        "REGISTERED, SEATED, CHANGED, WITHDRAWN, TRANSFERRED, WAITLISTED, LEFT, SKIPPED, PRIORITISED, ENDED,"
                                + " OFFERED, ACCEPTED, DECLINED, EXPIRED, REVOKED, GATHERING, RESIZED, KEPT_RELEASED",
                examples = "OFFERED")
        String what,

        @Schema(description = "stable, never translated", examples = "NEXT_IN_LINE")
        String reason,

        Map<String, Object> arguments,

        @Schema(description = "the line in words", examples = "2 seats were offered. They were next in line.") @Nullable
        String text,

        @Nullable UUID organisationId,
        @Nullable String organisationName,
        int seats,
        @Schema(description = "of the event, after this") int capacity,
        int taken,
        int offered) {
    static final String DOCUMENT = """
            jsonb_build_object('id', l.id, 'at', l.at, 'what', l.what, 'reason', l.reason, 'arguments', l.arguments,
                'seats', l.seats, 'capacity', l.capacity, 'taken', l.taken, 'offered', l.held
            """;

    SeatLogLine in(Locale language) {
        String words = SeatTexts.sentence(what, reason, seats, arguments, language);
        return new SeatLogLine(
                id,
                at,
                what,
                reason,
                arguments,
                words,
                organisationId,
                organisationName,
                seats,
                capacity,
                taken,
                offered);
    }
}
