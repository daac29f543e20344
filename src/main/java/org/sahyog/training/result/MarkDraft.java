package org.sahyog.training.result;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(name = "TrainingMarkDraft", description = "A result put right.")
record MarkDraft(
        @Schema(
                description = "in the script in which it is to be written; as it was unless told",
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
        List<@NotNull @Min(1) Integer> attended) {}
