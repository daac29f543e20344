package org.sahyog.twinning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "With which cluster, what for, how long, and what each side owes the other: at least one thing each.")
record TwinningDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @NotNull UUID partnerClusterId,

        @Schema(examples = "Moradabad learns casting from Rajkot, Rajkot finishing from Moradabad.")
        @NotBlank
        @Size(max = 2000)
        String purpose,

        @Schema(examples = "2026-12-01") @NotNull LocalDate startsOn,

        @Schema(description = "the last day, in five years at most", examples = "2027-11-30") @NotNull
        LocalDate endsOn,

        @NotNull @Size(min = 2, max = 20) List<@Valid @NotNull ObligationDraft> obligations) {}
