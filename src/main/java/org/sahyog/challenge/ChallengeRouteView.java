package org.sahyog.challenge;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "ChallengeRoute")
record ChallengeRouteView(
        UUID organisationId,
        String organisationName,
        @Nullable String note,
        Instant routedAt,

        @Schema(description = "when it said that it cares for it") @Nullable
        Instant takenUpAt) {}
