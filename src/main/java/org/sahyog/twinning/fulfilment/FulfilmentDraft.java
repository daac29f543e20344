package org.sahyog.twinning.fulfilment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TwinningFulfilmentDraft", description = "What was done of an obligation, and when.")
record FulfilmentDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @NotNull UUID obligationId,

        @Schema(description = "within the term, not in the future", examples = "2026-12-14") @NotNull
        LocalDate happenedOn,

        @Schema(description = "how often, or how many, of what is owed") @Min(1) @Max(1000)
        int quantity,

        @Schema(description = "of a visit: how many people came") @Min(1) @Max(10_000) @Nullable
        Integer visitors,

        @Schema(description = "the study tour, workshop or training that it was: of either cluster") @Nullable
        UUID eventId,

        @Size(max = 1000) @Nullable String note) {}
