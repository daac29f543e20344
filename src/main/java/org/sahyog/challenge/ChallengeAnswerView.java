package org.sahyog.challenge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ChallengeAnswer")
record ChallengeAnswerView(
        @Nullable UUID organisationId,
        @Nullable String organisationName,

        @Schema(description = "by an agent or agency of the cluster")
        boolean byAgent,

        String message,
        Instant answeredAt) {}
