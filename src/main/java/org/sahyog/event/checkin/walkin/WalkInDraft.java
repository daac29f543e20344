package org.sahyog.event.checkin.walkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.check.ValidPhone;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Somebody who came without a registration.")
record WalkInDraft(
        @Schema(description = "a UUID v7 of your own for the scan, for what is entered offline") @Nullable
        UUID id,

        @Schema(
                description =
                        "whose person she is: an active member of the cluster, or of another one that the event is for; its registration gets"
                                + " one seat more, or it is registered now")
        @NotNull
        UUID organisationId,

        @Schema(examples = "Meena Kumari") @NotBlank @OneLine @Size(max = 120)
        String name,

        @Schema(examples = "98371 23456") @ValidPhone @Size(max = 40) @Nullable
        String phone,

        @Schema(description = "when she came, by the phone’s clock", examples = "2027-02-10T04:12:40Z") @NotNull
        Instant scannedAt,

        @Schema(description = "the phone’s clock as it sends this, as with scans", examples = "2027-02-10T04:31:00Z")
        @NotNull
        Instant sentAt,

        @Schema(description = "which phone or list it is", examples = "Gate 2") @NotBlank @OneLine @Size(max = 60)
        String device,

        @Schema(
                description =
                        "where no seat is free: why she is let in all the same. Such seats are counted apart, as `beyond`; capacity and seats of"
                                + " others stay as they are")
        @Size(max = 500)
        @Nullable
        String beyondCapacityReason) {
    boolean evenBeyond() {
        return beyondCapacityReason != null && !beyondCapacityReason.isBlank();
    }
}
