package org.sahyog.costpool.assurance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@Schema(
        description =
                "That a pool starts only if enough comes together in time, and how much has. Amounts are in minor units of `currency`.")
record AssuranceView(
        UUID poolId,

        @Schema(description = "so many organisations have to share the pool") @Nullable
        Integer membersNeeded,

        @Schema(description = "so much has to be in the pool or promised to it") @Nullable
        Long amountNeeded,

        String currency,
        Instant deadline,

        @Schema(description = "the pool’s event takes no registrations before that")
        boolean opensBooking,

        AssuranceState state,

        @Schema(description = "organisations that share the pool; once it is decided, those that did then")
        int members,

        @Schema(description = "in the pool or promised to it; once it is decided, what was then")
        long amount,

        Instant setAt,
        @Nullable Instant decidedAt,

        @Schema(description = "why it was called off, where it was") @Nullable
        String reason,

        int version)
        implements Versioned {}
