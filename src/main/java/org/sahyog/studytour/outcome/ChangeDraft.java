package org.sahyog.studytour.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "IntendedChangeDraft",
        description = "One thing that the firm wants to do otherwise after what it has seen.")
record ChangeDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @Schema(examples = "We line our furnace with the clay that we saw at the second stop.")
        @NotBlank
        @Size(max = 500)
        String text) {}
