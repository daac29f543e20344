package org.sahyog.challenge.merge;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ChallengeMerge")
record MergeDraft(
        @Schema(description = "the challenge that remains") @NotNull
        UUID into) {}
