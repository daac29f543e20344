package org.sahyog.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.notification.Pace;

@Schema(name = "Digest", description = "What I was told together. Windows of one pace touch and never overlap.")
record DigestView(
        UUID id,

        @Schema(description = "DAILY or WEEKLY: what was put off for how long", examples = "DAILY")
        Pace pace,

        @Schema(description = "from then on, that instant included")
        Instant since,

        @Schema(description = "until then, that instant not included; when it was made")
        Instant until,

        @Schema(description = "how many notices are in it", examples = "12")
        int notices) {}
