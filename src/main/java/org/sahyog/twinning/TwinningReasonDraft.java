package org.sahyog.twinning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why; both sides read it.")
public record TwinningReasonDraft(
        @NotBlank @Size(max = 1000) String reason) {}
