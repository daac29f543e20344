package org.sahyog.workshop.framework;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WorkshopOutcomeDraft", description = "What became of a finding.")
record OutcomeDraft(
        @NotNull OutcomeKind kind,

        @Schema(
                description =
                        "of the practice or challenge of the organisation that found it, or of a task of a network that it is in")
        @NotNull
        UUID id) {}
