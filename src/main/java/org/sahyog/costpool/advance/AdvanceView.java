package org.sahyog.costpool.advance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.shared.version.Versioned;

@Schema(
        description =
                "Money of a pool that somebody has before there is a bill. Amounts are in minor units of `currency`.")
record AdvanceView(
        UUID id,
        UUID poolId,

        @Schema(description = "the member that has it") @Nullable
        UUID holderId,

        @Schema(description = "of the member, the vendor or the person")
        String holderName,

        String purpose,
        long amount,

        @Schema(description = "without a bill yet, and not returned")
        long open,

        String currency,
        MoneyPlace place,
        @Nullable LocalDate dueOn,
        AdvanceState state,

        @Schema(description = "so many others must approve it")
        int approvalsNeeded,

        @Schema(description = "so many have") int approvals,

        List<AdvanceReturnView> returns,
        Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable Instant decidedAt,

        @Schema(description = "why it was refused") @Nullable
        String reason,

        @Schema(description = "in the pool’s book, once it is given") @Nullable
        UUID transactionId,

        int version)
        implements Versioned {}
