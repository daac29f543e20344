package org.sahyog.costpool.advance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;

@Schema(description = "What came back of an advance for which there is no bill.")
record AdvanceReturnView(
        UUID id,

        @Schema(description = "in minor units of the pool’s currency")
        long amount,

        @Schema(description = "absent where its holder owes it from then on") @Nullable
        MoneyPlace place,

        LocalDate returnedOn,
        @Nullable String note,
        @Nullable Instant reversedAt,
        @Nullable String reversalReason,
        UUID transactionId) {}
