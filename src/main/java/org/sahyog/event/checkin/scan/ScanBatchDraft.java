package org.sahyog.event.checkin.scan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.json.OneLine;

@Schema(description = "What one phone scanned since it last had a network.")
record ScanBatchDraft(
        @Schema(
                description =
                        "the phone’s clock as it sends this. Where that is more than two minutes from ours, the times of all scans are"
                                + " moved by as much; what is in the future even so counts as scanned now",
                examples = "2027-02-10T04:31:00Z")
        @NotNull
        Instant sentAt,

        @Schema(description = "which phone or list it is, as the others at the door call it", examples = "Gate 2")
        @NotBlank
        @OneLine
        @Size(max = 60)
        String device,

        @NotEmpty @Size(max = 500) List<@NotNull @Valid ScanDraft> scans) {}
