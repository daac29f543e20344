package org.sahyog.training;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "A part of a training: what one can do after it, and its sessions.")
record TrainingModule(
        @NotBlank @OneLine @Size(max = 200) String title,

        @Schema(description = "what one can do after it", examples = "Mix a bath and test it")
        @OneLine
        @Size(max = 500)
        @Nullable
        String aim,

        @NotEmpty @Size(max = 50) List<@NotNull @Valid TrainingSession> sessions) {
    TrainingModule with(UnaryOperator<TrainingSession> change) {
        return new TrainingModule(title, aim, sessions.stream().map(change).toList());
    }
}
