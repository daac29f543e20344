package org.sahyog.costpool.cashcheck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@Schema(
        description =
                "What was counted in the box, beside what the book said. Amounts are in minor units of `currency`.")
record CashCheckView(
        UUID id,
        UUID poolId,
        LocalDate day,
        long counted,

        @Schema(description = "what the book said of that day when it was counted")
        long expected,

        @Schema(description = "above zero where the box held more than the book says")
        long difference,

        String currency,
        @Nullable List<CashNotes> notes,
        @Nullable String reason,
        CashCheckState state,
        Instant checkedAt,
        @Nullable String checkedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String refusalReason,

        @Schema(description = "in the pool’s book, where the difference was put into it") @Nullable
        UUID transactionId,

        int version)
        implements Versioned {}
