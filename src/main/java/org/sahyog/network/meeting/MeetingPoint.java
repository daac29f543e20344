package org.sahyog.network.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(description = "A point of a meeting’s agenda.")
public record MeetingPoint(
        @NotBlank @OneLine @Size(max = 200) String title,

        @Size(max = 2000) @Nullable String note,

        @Schema(description = "how long it may take") @Min(1) @Max(1440) @Nullable
        Integer minutes) {}
