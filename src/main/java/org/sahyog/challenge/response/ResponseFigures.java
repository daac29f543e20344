package org.sahyog.challenge.response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

record ResponseFigures(
        @Schema(description = "of raising; absent over all", examples = "2027-01") @Nullable
        String month,

        int raised,
        int answered,

        @Schema(
                description =
                        "median of the seconds from raising to the first answer, of those answered; absent where none is")
        @Nullable
        Long medianSeconds,

        @Schema(description = "of them, nine in ten were answered within so many seconds; absent where none is")
        @Nullable
        Long ninetiethPercentileSeconds,

        @Schema(description = "wait for their first answer; they count in no time above")
        int open,

        @Schema(description = "age of the oldest of these in seconds; absent where none waits") @Nullable
        Long oldestOpenSeconds,

        @Schema(description = "were solved or closed without an answer; they count in no time above")
        int endedUnanswered) {}
