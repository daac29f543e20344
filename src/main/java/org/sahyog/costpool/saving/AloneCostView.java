package org.sahyog.costpool.saving;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the same would have cost a member alone; shown to that member only.")
record AloneCostView(
        UUID organisationId,

        @Schema(description = "in minor units of `currency`")
        long amount,

        String currency,
        String basis,
        Instant statedAt,

        @Schema(description = "it is in the sum that all see, together with four others at least, and stays")
        boolean counted,

        @Schema(description = "what the member bore of the pool’s costs")
        long borne,

        @Schema(description = "`amount` - `borne`") long saved) {}
