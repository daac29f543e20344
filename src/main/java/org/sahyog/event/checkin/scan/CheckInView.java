package org.sahyog.event.checkin.scan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CheckIn", description = "A scan that was kept.")
record CheckInView(
        UUID id,

        @Schema(description = "ADMITTED, DOUBLE_SCAN or UNDONE, as it stands now")
        ScanOutcome outcome,

        UUID registrationId,
        String organisationName,

        @Schema(description = "which of the registration’s places")
        int place,

        @Schema(description = "who is named for it") @Nullable
        String name,

        @Schema(description = "at which session of a training") @Nullable
        UUID sessionId,

        @Schema(description = "which phone or list scanned it")
        String device,

        @Schema(description = "when, by our clock") Instant scannedAt,

        @Schema(description = "when, as the phone’s clock said")
        Instant claimedAt,

        @Schema(description = "when we learnt of it") Instant recordedAt,

        @Schema(description = "she came without a registration and got her seat at the door")
        boolean walkIn,

        @Schema(description = "why she was let in although all seats were taken") @Nullable
        String beyondCapacityReason,

        @Nullable Instant undoneAt,
        @Nullable String undoReason) {}
