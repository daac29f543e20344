package org.sahyog.costpool.purchase.quote;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "From which quantity on a unit costs how much.")
record PriceStep(
        @Schema(
                description =
                        "in thousandths of the purchase’s unit; the whole order is at the price of the highest step that it reaches")
        @Min(1)
        @Max(1_000_000_000_000L)
        long from,

        @Schema(description = "for one unit with tax, in minor units of the pool’s currency", examples = "52000")
        @Min(1)
        @Max(100_000_000_000L)
        long unitPrice) {}
