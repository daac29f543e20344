package org.sahyog.costpool.advance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Why an advance is refused, or a return taken back.")
record AdvanceReason(@NotBlank @Size(max = 500) String reason) {}
