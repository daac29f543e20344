package org.sahyog.event.waiting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who goes first, and why.")
record PriorityDraft(
        @Schema(description = "higher goes first; 0: none", examples = "10") @NotNull @Min(0) @Max(100)
        Integer priority,

        @Schema(description = "read by the party itself", examples = "The tour was made for her process.")
        @Size(max = 500)
        @Nullable
        String reason) {}
