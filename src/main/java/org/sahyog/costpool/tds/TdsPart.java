package org.sahyog.costpool.tds;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The tax of one bill within a remittance.")
record TdsPart(
        UUID expenseId,
        String section,

        @Schema(description = "in minor units of the pool’s currency")
        long amount) {}
