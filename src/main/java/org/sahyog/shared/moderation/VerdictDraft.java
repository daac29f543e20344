package org.sahyog.shared.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision with its reason. */
public record VerdictDraft(
        @NotNull Verdict verdict,

        @Schema(description = "whoever wrote what is hidden reads it") @NotBlank @Size(max = 1000)
        String reason) {}
