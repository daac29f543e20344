package org.sahyog.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventDraft;

@Schema(description = "A training: its event, and what makes it a training.")
record TrainingDraft(
        @Valid @NotNull EventDraft event,

        @Schema(
                description =
                        "whom it is for, everybody unless told: organisations of others cannot register, as the event’s `onlyFor` says")
        @Size(max = 3)
        @Nullable
        List<@NotNull Trainees> trainees,

        @Size(max = 30) @Nullable List<@NotNull @Valid TrainingModule> modules,
        @Size(max = 20) @Nullable List<@NotNull @Valid TrainerDraft> trainers,

        @Schema(
                description =
                        "who attends a smaller share of the sessions, in percent, cannot have passed; none unless told",
                examples = "80")
        @Min(0)
        @Max(100)
        @Nullable
        Integer attendancePercent,

        @Schema(
                description = "who scores less, of 100, cannot have passed; scores are not needed unless told",
                examples = "60")
        @Min(0)
        @Max(100)
        @Nullable
        Integer passScore) {
    List<TrainerDraft> trainersOrNone() {
        return trainers == null ? List.of() : trainers;
    }
}
