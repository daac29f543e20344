package org.sahyog.costpool.dues;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@Schema(
        description =
                "What every member of the pool is to pay, once or in each period, and what of it has come. Amounts are in minor units of `currency`.")
record DueView(
        UUID id,
        UUID poolId,
        String title,

        @Schema(description = "of each member, in each period")
        long amount,

        String currency,
        DueInterval every,
        LocalDate startsOn,
        int daysToPay,
        @Nullable LocalDate endsOn,
        Instant setAt,
        @Nullable Instant endedAt,

        @Schema(description = "all that members have been asked for")
        long asked,

        @Schema(description = "what of that has come") long settled,

        @Schema(description = "what of that is still to be paid")
        long left,

        int version)
        implements Versioned {}
