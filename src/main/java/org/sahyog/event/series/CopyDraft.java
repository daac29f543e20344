package org.sahyog.event.series;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(name = "EventCopyDraft", description = "When the copy begins, by the clock at the event’s zone.")
record CopyDraft(
        @Schema(examples = "2027-05-12T10:00:00") @NotNull LocalDateTime localStart,

        @Schema(description = "the same unless told") @OneLine @Size(min = 1, max = 200) @Nullable
        String title) {}
