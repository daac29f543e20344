package org.sahyog.challenge.link;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ChallengeLink")
record ChallengeLinkView(
        UUID id,

        @Schema(description = "the need that it was made for; it may be merged into the one that is read by now")
        UUID challengeId,

        LinkKind kind,

        @Schema(description = "the event, enquiry or network")
        UUID linkedId,

        @Schema(description = "of the event or enquiry, or the network’s name")
        String title,

        LinkedState state,

        @Schema(description = "EVENT: when it starts") @Nullable
        Instant startsAt,

        @Nullable String note,

        @Schema(description = "it is an answer to the need: whoever raised it did not make it, and saw what is linked")
        boolean responds,

        @Schema(description = "made by an agent or agency of the cluster")
        boolean byAgent,

        @Schema(description = "for which it was made") @Nullable
        UUID organisationId,

        @Nullable String organisationName,
        Instant linkedAt) {}
