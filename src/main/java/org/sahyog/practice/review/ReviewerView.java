package org.sahyog.practice.review;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeReviewer", description = "Who judges what is submitted in the cluster, but nothing of its own.")
record ReviewerView(
        UUID id,
        UUID organisationId,
        String organisationName,

        @Schema(description = "absent: all people of the organisation") @Nullable
        UUID personId,

        @Nullable String personName,
        Instant namedAt,
        @Nullable Instant endedAt) {}
