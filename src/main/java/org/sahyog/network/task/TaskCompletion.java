package org.sahyog.network.task;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record TaskCompletion(
        @Schema(description = "what came of it") @Size(max = 1000) @Nullable
        String note) {}
