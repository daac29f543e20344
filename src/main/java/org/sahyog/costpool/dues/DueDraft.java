package org.sahyog.costpool.dues;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.Amounts;
import org.sahyog.shared.json.OneLine;

@Schema(description = "What every member of the pool is to pay. Days are by the calendar of the cluster.")
record DueDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 200) String title,

        @Schema(description = "of each member, in minor units of the pool’s currency: paise", examples = "10000")
        @Min(1)
        @Max(Amounts.MOST)
        long amount,

        @Schema(description = "how often") @NotNull DueInterval every,

        @Schema(
                description =
                        "the first day of the first period, 366 days from today at most; the others begin on the same day of the month, or on its last",
                examples = "2027-02-01")
        @NotNull
        LocalDate startsOn,

        @Schema(description = "to be paid within so many days of the period’s first", examples = "10") @Min(0) @Max(366)
        int daysToPay,

        @Schema(description = "no period begins after this day; without it until it is ended", examples = "2027-12-31")
        @Nullable
        LocalDate endsOn) {}
