package org.sahyog.challenge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.identity.organisation.FirmSize;
import org.sahyog.shared.file.FileView;
import org.sahyog.shared.version.Versioned;

@Schema(name = "Challenge")
public record ChallengeView(
        UUID id,
        UUID clusterId,

        @Schema(description = "who raised it") UUID organisationId,

        String organisationName,
        String title,

        @Schema(description = "empty where only something is attached")
        String description,

        @Schema(description = "their contents are at /files/{id}")
        List<FileView> attachments,

        String language,
        List<String> products,
        List<String> nicCodes,
        List<FirmSize> sizes,
        @Nullable Integer affectedCount,
        ChallengeState state,

        @Schema(
                description =
                        "organisations of the cluster that support it, or one merged into it; the raiser is not among them")
        int supporters,

        @Schema(description = "one of mine is among them") boolean supportedByMe,

        Instant raisedAt,

        @Schema(description = "when who raised it changed it last; absent if never") @Nullable
        Instant changedAt,

        @Schema(
                description =
                        "of it and of those merged into it, the first answer, in words or by a link that counts as one")
        @Nullable
        Instant firstAnsweredAt,

        @Schema(
                description =
                        "seconds from raising to the first answer; of it and of those merged into it, the first of each. Absent until there is one")
        @Nullable
        Long responseSeconds,

        @Nullable Instant endedAt,

        @Schema(description = "why it was closed") @Nullable String closingReason,

        @Schema(description = "MERGED: the one that remains") @Nullable
        UUID mergedInto,

        @Schema(description = "MERGED: until then an agent can separate it again") @Nullable
        Instant separableUntil,

        @Schema(description = "what was merged into it, oldest first")
        List<MergedChallengeView> merged,

        @Schema(
                description =
                        "how many of the things that are done about it, or about one merged into it, I can see: `listChallengeLinks`")
        int links,

        @Schema(description = "to whom it was handed, newest first: the first one holds")
        List<ChallengeRouteView> routes,

        @Schema(description = "to it and to those merged into it, oldest first; the first 100")
        List<ChallengeAnswerView> answers,

        int version)
        implements Versioned {}
