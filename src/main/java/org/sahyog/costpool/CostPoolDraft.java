package org.sahyog.costpool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.split.SharingRule;
import org.sahyog.reference.money.ValidCurrency;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Something of which members of a network share the cost.")
record CostPoolDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(description = "whose officers keep it") @NotNull
        UUID networkId,

        @Schema(description = "the event of this cluster that it pays for, if it is one") @Nullable
        UUID eventId,

        @NotBlank @OneLine @Size(max = 200) String name,
        @NotBlank @Size(max = 2000) String purpose,

        @Schema(
                description = ValidCurrency.DESCRIPTION + "; all amounts of the pool are in its minor units (paise)",
                pattern = ValidCurrency.PATTERN,
                examples = "INR")
        @NotNull
        @ValidCurrency
        String currency,

        @Schema(description = "how costs are shared unless an expense says otherwise") @NotNull
        SharingRule rule) {}
