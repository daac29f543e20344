package org.sahyog.training;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Trainer")
record TrainerView(
        @Schema(description = "of the organiser’s people") @Nullable
        UUID personId,

        String name,
        @Nullable String organisation) {}
