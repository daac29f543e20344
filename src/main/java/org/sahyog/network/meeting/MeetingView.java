package org.sahyog.network.meeting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.network.officer.OfficerRole;
import org.sahyog.shared.version.Versioned;

@Schema(description = "A meeting of a network.")
public record MeetingView(
        UUID id,
        UUID networkId,
        String title,
        MeetingState state,

        @Schema(description = "by the clocks at `zone`", examples = "2027-02-10T10:00:00")
        LocalDateTime localStart,

        int durationMinutes,

        @Schema(description = "IANA time zone", examples = "Asia/Kolkata")
        String zone,

        Instant startsAt,
        Instant endsAt,
        @Nullable String venue,
        @Nullable String link,

        @Schema(description = "its points in their order") List<MeetingPoint> agenda,

        @Schema(description = "which officers are asked to come; empty: all members")
        List<OfficerRole> officers,

        @Schema(description = "when it was entered here") Instant calledAt,

        @Schema(description = "who entered it") @Nullable String calledBy,

        @Schema(description = "the member for which she did") @Nullable
        String calledForName,

        @Schema(description = "absent too where it was cancelled because the network ended") @Nullable
        String cancelledReason,

        @Nullable Instant cancelledAt,

        @Schema(description = "the latest version of its register; 0 while there is none")
        int registerNumber,

        @Schema(description = "the latest version, to be read as `getRegister`") @Nullable
        UUID registerId,

        @Schema(
                description =
                        "the version that was confirmed last; less than `registerNumber` where it was corrected since")
        @Nullable
        Integer confirmedNumber,

        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,

        @Schema(description = "member organisations that came, by the latest version")
        int present,

        @Schema(description = "what it resolved") int resolutions,

        int version)
        implements Versioned {}
