package org.sahyog.studytour.place;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

/** Vehicles or rooms of one size. */
@Schema(name = "TourOptionDraft", description = "Vehicles or rooms of one size, such as 5 rooms for 2.")
public record OptionDraft(
        @Schema(description = "of one that is kept; for a new one a UUID v7 of your own, or nothing") @Nullable
        UUID id,

        @NotNull TourOptionKind kind,

        @Schema(examples = "Double room") @NotBlank @OneLine @Size(max = 120)
        String title,

        @Schema(description = "how many vehicles or rooms", examples = "5") @NotNull @Min(1) @Max(1000)
        Integer units,

        @Schema(description = "places in each of them", examples = "2") @NotNull @Min(1) @Max(1000)
        Integer perUnit) {}
