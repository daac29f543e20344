package org.sahyog.costpool.saving;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.costpool.Amounts;
import org.sahyog.shared.json.OneLine;

@Schema(description = "What the same would have cost a member alone.")
record AloneCostDraft(
        @Schema(description = "in minor units of the pool’s currency", examples = "1800000") @Min(1) @Max(Amounts.MOST)
        long amount,

        @Schema(
                description = "how it is known: an offer, last year’s bill",
                examples = "A stall of our own in 2025, bill 118")
        @NotBlank
        @OneLine
        @Size(max = 500)
        String basis) {}
