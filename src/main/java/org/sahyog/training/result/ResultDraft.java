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

        @Schema(
                description =
                        "numbers of the sessions attended, 1 is the first. Left out: those at which her place was checked in, and it stays so"
                                + " with what is scanned later, undone or moved; all, where nobody was checked in to any session")
        @Size(max = 200)
        @Nullable
        List<@NotNull @Min(1) Integer> attended,

        @Schema(
                description =
                        "why `attended` is otherwise than what was scanned; the organiser’s word holds then, whatever is scanned later",
                examples = "Her phone was at the office; I saw her in the second session.")
        @Size(max = 500)
        @Nullable
        String attendanceReason,

        @Schema(
                description =
                        "her account, where she has one and names it: then she can take the result into her record")
        @OneLine
        @Size(min = 1, max = 100)
        @Nullable
        String username) {
    Said said() {
        return new Said(outcome, score, attended, attendanceReason);
    }
}
