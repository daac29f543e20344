package org.sahyog.costpool.purchase;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.version.Versioned;

@Schema(description = "What members of a pool buy together.")
public record PurchaseView(
        UUID id,
        UUID poolId,
        String title,
        String unit,
        @Nullable String note,
        Instant demandUntil,
        PurchaseState state,

        @Schema(description = "members that need some of it")
        int members,

        @Schema(description = "of all, in thousandths of `unit`")
        long quantity,

        @Schema(description = "which quote was taken") @Nullable
        UUID quoteId,

        @Nullable String supplier,
        @Nullable Instant orderedAt,

        @Schema(description = "what was ordered, in thousandths of `unit`") @Nullable
        Long orderedQuantity,

        @Schema(description = "of the order with delivery, in minor units of `currency`") @Nullable
        Long total,

        String currency,

        @Schema(description = "why it was cancelled") @Nullable
        String reason,

        Instant begunAt,
        int version)
        implements Versioned {}
