package org.sahyog.event.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.seat.RegistrationState;
import org.sahyog.event.waiting.SeatLogLine;
import org.sahyog.event.waiting.WaitingView;
import org.sahyog.shared.version.Versioned;

/** An organisation's seats in an event, who will take them, and what it still waits for. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Registration", description = "An organisation’s seats in an event, and what it waits for.")
record RegistrationView(
        UUID id,
        UUID clusterId,
        UUID eventId,
        UUID organisationId,
        String organisationName,
        RegistrationState state,

        @Schema(description = "seats that it has; none once it is over")
        int seats,

        @Schema(description = "of its seats, how many have been taken at the door")
        int came,

        @Schema(description = "seats that it waits for") int wanted,
        List<RegistrationWorker> workers,
        @Nullable String note,
        Instant registeredAt,
        @Nullable Instant withdrawnAt,

        @Schema(description = "registered by an agent, for a firm that could not do it itself")
        boolean atCounter,

        @Nullable WaitingView waiting,

        @Schema(
                description =
                        "what happened to it last and why, once it is over or waits no longer; what happens while it waits is in"
                                + " `waiting`")
        @Nullable
        SeatLogLine last,

        int version)
        implements Versioned {
    /** With its reasons in words. */
    RegistrationView in(Locale language) {
        return new RegistrationView(
                id,
                clusterId,
                eventId,
                organisationId,
                organisationName,
                state,
                seats,
                came,
                wanted,
                workers,
                note,
                registeredAt,
                withdrawnAt,
                atCounter,
                waiting == null ? null : waiting.in(language, wanted),
                last == null ? null : last.in(language),
                version);
    }
}
