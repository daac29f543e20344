package org.sahyog.costpool.contribution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why something is taken back.")
record ReversalDraft(@NotBlank @Size(max = 500) String reason) {}
