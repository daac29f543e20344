package org.sahyog.network.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record TaskDropping(
        @Schema(description = "why nobody does it any more, for all members") @NotBlank @Size(max = 1000)
        String reason) {}
