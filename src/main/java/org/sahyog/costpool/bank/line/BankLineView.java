package org.sahyog.costpool.bank.line;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.bank.BankMovementView;

@Schema(description = "A line of the bank’s statement.")
record BankLineView(
        UUID id,
        LocalDate bookedOn,

        @Schema(description = "in minor units of `currency`; below zero: money went out")
        long amount,

        String currency,
        String narration,

        @Schema(description = "as the bank gives it") @Nullable
        String reference,

        @Schema(description = "of the account after it, where the bank says so") @Nullable
        Long balance,

        BankLineState state,
        @Nullable BankMatchedHow how,

        @Schema(description = "what it is in the book, where that is known")
        List<BankMovementView> movements,

        @Schema(description = "while it is open: up to five movements of the same amount, the nearest day first")
        List<BankMovementView> suggestions,

        @Schema(description = "why it was set aside") @Nullable
        String reason,

        @Nullable Instant decidedAt,
        @Nullable String decidedBy,

        @Schema(description = "puts lines of one day in order")
        long number) {}
