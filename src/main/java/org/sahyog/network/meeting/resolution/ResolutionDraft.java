package org.sahyog.network.meeting.resolution;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "Something that a meeting resolved.")
record ResolutionDraft(
        @Schema(description = "a UUID v7 of your own, for what is written offline") @Nullable
        UUID id,

        @NotBlank @OneLine @Size(max = 200) String title,
        @Size(max = 5000) @Nullable String text,

        @Schema(description = "why it is added; needed once the meeting’s register was confirmed")
        @Size(max = 1000)
        @Nullable
        String reason) {}
