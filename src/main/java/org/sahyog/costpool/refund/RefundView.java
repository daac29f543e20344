package org.sahyog.costpool.refund;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.confirmation.ConfirmationState;
import org.sahyog.shared.version.Versioned;

@Schema(description = "What a vendor paid back of an expense.")
record RefundView(
        UUID id,
        UUID poolId,
        UUID expenseId,
        String expenseTitle,

        @Schema(description = "in minor units of `currency`")
        long amount,

        String currency,
        @Nullable MoneyPlace into,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        LocalDate refundedOn,
        @Nullable String reference,
        @Nullable String note,

        @Schema(
                description =
                        "what each who bore the expense is given of it; together exactly `amount`, once it is confirmed")
        List<RefundShareView> shares,

        Instant enteredAt,
        @Nullable String enteredBy,

        @Schema(description = "WAITING: another one has to say that it is so; only then it is in the book")
        ConfirmationState state,

        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String refusalReason,

        @Schema(description = "it was entered by mistake and is taken back") @Nullable
        Instant reversedAt,

        @Nullable String reversalReason,

        @Schema(description = "in the pool’s book, once it is confirmed") @Nullable
        UUID transactionId,

        int version)
        implements Versioned {}
