package org.sahyog.network.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record MeetingCancellation(
        @Schema(description = "why, for all members") @NotBlank @Size(max = 1000)
        String reason) {}
