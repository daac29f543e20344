package org.sahyog.costpool.advance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.confirmation.ConfirmationState;

@Schema(description = "What came back of an advance for which there is no bill.")
record AdvanceReturnView(
        UUID id,

        @Schema(description = "in minor units of the pool’s currency")
        long amount,

        @Schema(description = "absent where its holder owes it from then on") @Nullable
        MoneyPlace place,

        LocalDate returnedOn,
        @Nullable String note,

        @Schema(description = "WAITING: another one has to say that it is so; only then it is in the book")
        ConfirmationState state,

        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String refusalReason,
        @Nullable Instant reversedAt,
        @Nullable String reversalReason,

        @Schema(description = "in the pool’s book, once it is confirmed") @Nullable
        UUID transactionId) {}
