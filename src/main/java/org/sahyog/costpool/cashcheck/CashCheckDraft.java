package org.sahyog.costpool.cashcheck;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;

@Schema(description = "What the treasurer counted in the box.")
record CashCheckDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(
                description = "at the end of which it was counted; by the calendar of the cluster",
                examples = "2027-02-20")
        @NotNull
        LocalDate day,

        @Schema(description = "in minor units of the pool’s currency: paise", examples = "1250000")
        @Min(0)
        @Max(Amounts.MOST)
        long counted,

        @Schema(description = "by value, where they were told apart; they make `counted`") @Size(max = 20) @Nullable
        List<@Valid @NotNull CashNotes> notes,

        @Schema(description = "why it is not what the book says; needed where it is not")
        @Size(min = 1, max = 500)
        @Nullable
        String reason) {}
