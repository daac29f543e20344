package org.sahyog.event.checkin.walkin;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "WalkIn", description = "Somebody who came without a registration, and is in.")
record WalkInView(
        @Schema(description = "of the scan") UUID id,
        UUID registrationId,

        @Schema(description = "which of the registration’s places she has")
        int place,

        @Schema(description = "one more than the event has seats")
        boolean beyondCapacity,

        Instant cameAt) {}
