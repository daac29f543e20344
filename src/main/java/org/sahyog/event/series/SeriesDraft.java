package org.sahyog.event.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "EventSeriesDraft")
record SeriesDraft(
        @NotNull Rhythm rhythm,

        @Schema(description = "how many events in all, the first one counted", examples = "6") @NotNull @Min(2) @Max(52)
        Integer times) {}
