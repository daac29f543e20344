package org.sahyog.network.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@Schema(description = "What a member of a network is to do until a day.")
record TaskView(
        UUID id,
        UUID clusterId,
        UUID networkId,
        String networkName,
        String title,
        @Nullable String note,

        @Schema(description = "the member that does it") UUID organisationId,
        String organisationName,

        @Schema(description = "who of it, where that is known") @Nullable
        UUID personId,

        @Nullable String personName,

        @Schema(description = "true: somebody promised it for herself")
        boolean promise,

        @Schema(description = "the day by which it is done, by the calendar of the cluster")
        LocalDate dueOn,

        @Schema(description = "it is open, and the day is over there")
        boolean overdue,

        TaskState state,

        @Schema(description = "the meeting that it comes from") @Nullable
        UUID meetingId,

        Instant givenAt,
        @Nullable String givenBy,

        @Schema(description = "the member for which it was given") @Nullable
        String givenForName,

        @Nullable Instant closedAt,

        @Schema(description = "who said that it is done, or dropped it; absent where the network ended") @Nullable
        String closedBy,

        @Nullable String closedForName,

        @Schema(description = "what came of it, or why it was dropped") @Nullable
        String closingNote,

        int version)
        implements Versioned {}
