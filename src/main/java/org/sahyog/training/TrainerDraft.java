package org.sahyog.training;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Who trains: somebody of the organiser’s people by `username`, anybody else by `name`.")
record TrainerDraft(
        @OneLine @Size(min = 1, max = 100) @Nullable String username,

        @Schema(examples = "Dr. Meena Iyer") @OneLine @Size(min = 1, max = 120) @Nullable
        String name,

        @Schema(examples = "Central Tool Room") @OneLine @Size(max = 200) @Nullable
        String organisation) {
    boolean isWhole() {
        return (username == null) != (name == null);
    }
}
