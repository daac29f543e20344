package org.sahyog.event.waiting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An organisation comes along.")
record GroupJoin(
        @Schema(description = "a UUID v7 of your own, for your registration") @Nullable
        UUID registrationId,

        @Schema(examples = "1") @NotNull @Min(1) @Max(1000) Integer seats) {}
