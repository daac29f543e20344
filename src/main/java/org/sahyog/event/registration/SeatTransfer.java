package org.sahyog.event.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Another worker takes a seat of the same organisation.")
record SeatTransfer(
        @Schema(description = "which of the named workers stays at home, counted from 1", examples = "1")
        @NotNull
        @Min(1)
        @Max(1000)
        Integer position,

        @Valid @NotNull RegistrationWorker to) {}
