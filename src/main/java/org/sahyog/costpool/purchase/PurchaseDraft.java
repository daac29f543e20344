package org.sahyog.costpool.purchase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

record PurchaseDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(examples = "Brass scrap, honey grade") @NotBlank @OneLine @Size(max = 200)
        String title,

        @Schema(description = "in which quantities are told, by thousandths", examples = "kg")
        @NotBlank
        @OneLine
        @Size(max = 40)
        String unit,

        @Size(max = 5000) @Nullable String note,

        @Schema(description = "until then members say how much they need") @NotNull
        Instant demandUntil) {}
