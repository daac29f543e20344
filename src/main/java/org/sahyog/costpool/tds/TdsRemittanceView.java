package org.sahyog.costpool.tds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.confirmation.ConfirmationState;
import org.sahyog.shared.version.Versioned;

@Schema(description = "Tax that was deposited with the government.")
record TdsRemittanceView(
        UUID id,
        UUID poolId,

        @Schema(description = "in minor units of `currency`")
        long amount,

        String currency,
        MoneyPlace place,
        String bsrCode,
        String challanNumber,
        LocalDate depositedOn,

        @Schema(description = "together exactly `amount`") List<TdsPart> deductions,

        Instant enteredAt,
        @Nullable String enteredBy,

        @Schema(description = "WAITING: another one has to say that it is so; only then it is in the book")
        ConfirmationState state,

        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String refusalReason,

        @Schema(description = "it was entered by mistake and is taken back: its tax is owed again") @Nullable
        Instant reversedAt,

        @Nullable String reversalReason,

        @Schema(description = "in the pool’s book, once it is confirmed") @Nullable
        UUID transactionId,

        int version)
        implements Versioned {}
