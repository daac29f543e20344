package org.sahyog.costpool.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.PayerClass;
import org.sahyog.shared.version.Versioned;

@Schema(description = "Money that came into a pool, with its receipt.")
record ContributionView(
        UUID id,
        UUID poolId,
        @Nullable UUID organisationId,
        @Nullable String organisationName,
        @Nullable PayerClass payerClass,

        @Schema(description = "in minor units of `currency`")
        long amount,

        String currency,
        MoneyPlace into,
        LocalDate paidOn,
        @Nullable String reference,
        @Nullable String note,

        @Schema(
                description =
                        "WAITING where the treasurer entered it for a firm of her own and no other one has confirmed it")
        ContributionState state,

        @Schema(
                description =
                        "financial year (April to March) and number, without a gap within one pool and year; none until it is received",
                examples = "2026-27/0012")
        @Nullable
        String receipt,

        Instant receivedAt,
        @Nullable String receivedBy,

        @Schema(description = "when another one confirmed or refused it, where that was needed") @Nullable
        Instant decidedAt,

        @Nullable String decidedBy,
        @Nullable String refusalReason,

        @Schema(description = "it was entered by mistake and is taken back; the number stays used") @Nullable
        Instant reversedAt,

        @Nullable String reversalReason,

        @Schema(description = "in the pool’s book, once it is received") @Nullable
        UUID transactionId,

        @Schema(
                description =
                        "the pledges and dues that it pays, the oldest first; what is left waits for dues to come")
        List<SettledClaim> settles,

        int version)
        implements Versioned {}
