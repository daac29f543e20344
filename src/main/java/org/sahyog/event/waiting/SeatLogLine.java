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
                        "REGISTERED, SEATED, CHANGED, WITHDRAWN, TRANSFERRED, GROUPED, WAITLISTED, LEFT, SKIPPED, PRIORITISED,"
                                + " ENDED, OFFERED, ACCEPTED, DECLINED, EXPIRED, REVOKED, GATHERING, RESIZED, KEPT_RELEASED",
                examples = "OFFERED")
        String what,

        @Schema(
                description =
                        "stable, never translated: SEATS_LEFT, AT_COUNTER, NOT_ENOUGH_SEATS, OTHERS_WAIT, SEATS_KEPT, NEXT_IN_LINE, PRIORITY,"
                                + " KEPT_SEAT, GROUP_PASSED, PART, GROUP_GATHERED, TOO_FEW_FOR_GROUP, TOO_LATE_FOR_GROUP, OWN_WISH,"
                                + " NOT_ANSWERED, NOT_OF_NETWORK, OUTCOMES_UNTOLD, EVENT_STARTED, EVENT_CANCELLED, CAPACITY_RAISED, CAPACITY_LOWERED, DATE_PASSED,"
                                + " ORGANISER_DECIDED, AT_DOOR, BEYOND_CAPACITY, LET_IN_BY_MISTAKE",
                examples = "NEXT_IN_LINE")
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
    private static final String LINE = """
            jsonb_build_object('id', l.id, 'at', l.at, 'what', l.what, 'reason', l.reason, 'arguments', l.arguments,
                'seats', l.seats, 'capacity', l.capacity, 'taken', l.taken, 'offered', l.held
            """;
    /** SQL expressions: line l of the log, and with whose seats they are, where %s allows it. */
    public static final String DOCUMENT = LINE + ")";

    static final String NAMED_IF = LINE + """
                , 'organisationId', case when %1$s then l.organisation_id end,
                'organisationName', case when %1$s then (select o.name from organisation o where o.id = l.organisation_id) end)
            """;
    static final String NAMED = NAMED_IF.formatted("true");

    public SeatLogLine in(Locale language) {
        return new SeatLogLine(
                id,
                at,
                what,
                reason,
                arguments,
                words(language),
                organisationId,
                organisationName,
                seats,
                capacity,
                taken,
                offered);
    }

    String words(Locale language) {
        return SeatTexts.sentence(what, reason, seats, arguments, language);
    }

    SeatLogLine of(int otherSeats) {
        return new SeatLogLine(
                id,
                at,
                what,
                reason,
                arguments,
                text,
                organisationId,
                organisationName,
                otherSeats,
                capacity,
                taken,
                offered);
    }
}
