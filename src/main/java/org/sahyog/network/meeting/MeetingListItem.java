package org.sahyog.network.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A meeting in a list.")
record MeetingListItem(
        UUID id,
        UUID clusterId,
        UUID networkId,
        String networkName,
        String title,
        MeetingState state,

        @Schema(description = "by the clocks at `zone`", examples = "2027-02-10T10:00:00")
        LocalDateTime localStart,

        @Schema(description = "IANA time zone", examples = "Asia/Kolkata")
        String zone,

        Instant startsAt,
        Instant endsAt,
        @Nullable String venue,
        @Nullable String link,

        @Schema(description = "something is written down about it, and confirmed")
        boolean confirmed) {}
