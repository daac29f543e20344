package org.sahyog.network.meeting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That a version of the register is right.")
record MeetingConfirmation(
        @Schema(description = "the version that was read; it must be the latest") @NotNull @Min(1)
        Integer number) {}
