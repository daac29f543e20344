package org.sahyog.costpool.contribution;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;

@Schema(description = "What one member paid.")
record CollectionLine(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @NotNull UUID organisationId,

        @Schema(description = "in minor units of the pool’s currency: paise", examples = "10000")
        @Min(1)
        @Max(Amounts.MOST)
        long amount) {}
