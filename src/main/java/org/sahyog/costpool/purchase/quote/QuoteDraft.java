package org.sahyog.costpool.purchase.quote;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

record QuoteDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(examples = "Rajput Metals") @NotBlank @OneLine @Size(max = 200)
        String supplier,

        @NotNull @Size(min = 1, max = 20) List<@Valid @NotNull PriceStep> steps,

        @Schema(description = "once for the whole order, in minor units; 0 where it is in the price")
        @Min(0)
        @Max(100_000_000_000L)
        long delivery,

        @Schema(description = "the last day on which it can be taken") @NotNull
        LocalDate validUntil,

        @Size(max = 500) @Nullable String note) {}
