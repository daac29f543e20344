package org.sahyog.training.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(name = "TrainingResultDraft", description = "How somebody did who sat in a seat of a registration.")
record ResultDraft(
        @NotNull UUID registrationId,

        @Schema(description = "the how-manieth seat of the registration, 1 is the first", examples = "1")
        @NotNull
        @Min(1)
        @Max(1000)
        Integer position,

        @Schema(
                description = "in the script in which it is to be written; the one in the registration unless told",
                examples = "सुनीता देवी")
        @OneLine
        @Size(min = 1, max = 120)
        @Nullable
        String name,

        @NotNull Outcome outcome,

        @Schema(description = "of 100") @Min(0) @Max(100) @Nullable
        Integer score,

        @Schema(description = "numbers of the sessions attended, 1 is the first; all unless told")
        @Size(max = 200)
        @Nullable
        List<@NotNull @Min(1) Integer> attended,

        @Schema(
                description =
                        "her account, where she has one and names it: then she can take the result into her record")
        @OneLine
        @Size(min = 1, max = 100)
        @Nullable
        String username) {}
