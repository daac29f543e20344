package org.sahyog.practice.diffusion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.practice.PracticeExposure;

@Schema(
        name = "PracticeExposureFigures",
        description = "What came of those who met it so. A firm counts where it met it first.")
record ExposureView(
        @Schema(description = "absent: of those who did not say") @Nullable
        PracticeExposure exposure,

        @Schema(description = "of events that were named") @Nullable
        EventKind eventKind,

        @Schema(description = "firms that met it so") int known,

        @Schema(description = "of these, the ones that ever tried it or took it up")
        int tried,

        @Schema(description = "of these, the ones that ever took it up")
        int takenUp,

        @Schema(description = "of these, the ones that work with it now")
        int adopted,

        @Schema(description = "median from the day they knew of it to the day they took it up; absent while none did")
        @Nullable
        Double medianDaysToAdopt) {}
