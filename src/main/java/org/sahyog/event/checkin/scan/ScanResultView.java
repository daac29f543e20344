package org.sahyog.event.checkin.scan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ScanResult", description = "What became of one scan, as it stands now.")
record ScanResultView(
        UUID id,
        ScanOutcome outcome,

        @Schema(description = "whose place it is, where the code is genuine") @Nullable
        UUID registrationId,

        @Schema(description = "which of its places") @Nullable
        Integer place,

        @Schema(description = "when the place was first scanned, at the same session, of what was kept") @Nullable
        Instant cameAt,

        @Schema(description = "which phone or list scanned it first, of what was kept") @Nullable
        String firstDevice) {
    static ScanResultView of(Scan scan, Kept kept) {
        return new ScanResultView(
                scan.id(), kept.outcome(), kept.registrationId(), kept.place(), kept.cameAt(), kept.firstDevice());
    }

    static ScanResultView refused(Scan scan, ScanOutcome why) {
        return new ScanResultView(scan.id(), why, scan.registrationId(), scan.place(), null, null);
    }
}
