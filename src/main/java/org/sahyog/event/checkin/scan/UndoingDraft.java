package org.sahyog.event.checkin.scan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CheckInUndoing", description = "Somebody was checked in by mistake.")
record UndoingDraft(
        @NotNull UUID registrationId,

        @Schema(description = "which of its places, from 1 on", examples = "1") @NotNull @Min(1) @Max(1000)
        Integer place,

        @Schema(
                description =
                        "only at this session of a training; she was not at it, and at the others as before. Left out: at the whole event")
        @Nullable
        UUID sessionId,

        @Schema(examples = "Her sister had come, on another seat.") @NotBlank @Size(max = 500)
        String reason) {}
