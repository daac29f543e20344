package org.sahyog.network.meeting.resolution;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Something that a meeting resolved, and what came of it.")
record ResolutionView(
        UUID id,
        UUID meetingId,
        String title,
        @Nullable String text,

        @Schema(description = "why it was added after the register was confirmed") @Nullable
        String reason,

        Instant recordedAt,
        @Nullable String recordedBy,

        @Schema(description = "the proposal that it became") @Nullable
        UUID proposalId,

        @Schema(description = "the task that it became") @Nullable
        UUID taskId) {}
