package org.sahyog.costpool.purchase.demand;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record DemandDraft(
        @Schema(description = "in thousandths of the unit; 0: none any more", examples = "250000")
        @Min(0)
        @Max(1_000_000_000L)
        long quantity,

        @Schema(
                description = "what one unit cost you until now, with tax, in minor units; only you see it",
                examples = "55000")
        @Min(1)
        @Max(100_000_000_000L)
        @Nullable
        Long formerPrice) {}
