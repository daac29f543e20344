package org.sahyog.event.checkin.scan;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "One scan: a code, or, where there is none to scan, a place of the door list. What is wrong with it is its outcome, and stops"
                        + " no other scan.")
record ScanDraft(
        @Schema(description = "of your own, the same whenever you send it again: then it is kept once") @NotNull
        UUID id,

        @Schema(description = "what the QR code said", examples = "AEPQZGSCAGL7ACAAOAAIAAAAAAAAAAAAA4AZP4AI") @Nullable
        String code,

        @Schema(description = "instead of a code: whose place, with `place`") @Nullable
        UUID registrationId,

        @Schema(description = "instead of a code: which of its places, from 1 on", examples = "1") @Nullable
        Integer place,

        @Schema(
                description =
                        "of a training: at which session she is, the one that the trainer holds, whatever the clock says; each session is"
                                + " attended for itself. Left out where only the door of the event is meant")
        @Nullable
        UUID sessionId,

        @Schema(description = "by the phone’s clock", examples = "2027-02-10T04:12:40Z") @NotNull
        Instant scannedAt) {}
