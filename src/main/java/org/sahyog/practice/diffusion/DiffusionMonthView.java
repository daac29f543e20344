package org.sahyog.practice.diffusion;

import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PracticeDiffusionMonth")
record DiffusionMonthView(
        @Schema(
                implementation = String.class,
                pattern = "\\d{4}-\\d{2}",
                examples = "2026-03",
                description = "in the time of the practice’s cluster; the last one still runs")
        YearMonth month,

        @Schema(description = "firms that took it up for the first time in it")
        int takenUp,

        @Schema(description = "firms that ever took it up until its end")
        int takenUpSoFar,

        @Schema(description = "of these, the ones that had not given it up for good")
        int workingWithIt,

        @Schema(description = "firms that would have by the curve; absent where there is none") @Nullable
        Double expectedSoFar) {}
