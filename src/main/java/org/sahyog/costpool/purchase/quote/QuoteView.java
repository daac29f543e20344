package org.sahyog.costpool.purchase.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What a supplier asks, and what that makes for the quantity of all. Amounts in minor units of the pool’s currency.")
record QuoteView(
        UUID id,
        String supplier,

        @Schema(description = "the smallest first") List<PriceStep> steps,

        long delivery,
        LocalDate validUntil,
        @Nullable String note,

        @Schema(description = "of all, in thousandths of the unit: ordered, or needed now")
        long quantity,

        @Schema(description = "of that quantity with delivery; none where it is less than the first step") @Nullable
        Long total,

        @Schema(description = "the step that the quantity does not reach yet") @Nullable
        PriceStep nextStep,

        @Schema(description = "what the quantity of that step would cost with delivery: sometimes less than `total`")
        @Nullable
        Long nextTotal,

        Instant givenAt,
        @Nullable String givenBy) {}
