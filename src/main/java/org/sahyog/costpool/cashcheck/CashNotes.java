package org.sahyog.costpool.cashcheck;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "So many notes or coins of one value.")
record CashNotes(
        @Schema(
                description = "of one, in minor units of the pool’s currency: 50000 for a note of 500 rupees",
                examples = "50000")
        @Min(1)
        @Max(10_000_000)
        long value,

        @Min(1) @Max(1_000_000) long count) {
    long amount() {
        return value * count;
    }
}
