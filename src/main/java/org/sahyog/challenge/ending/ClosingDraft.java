package org.sahyog.challenge.ending;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record ClosingDraft(
        @Schema(description = "why nothing more is done about it, for everyone of the cluster")
        @NotBlank
        @Size(max = 2000)
        String reason) {}
