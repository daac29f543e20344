package org.sahyog.studytour.outcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TourOutcomeDraft", description = "What came of an intended change.")
record OutcomeDraft(
        @Schema(description = "30 or 90: how many days after the tour", examples = "30") @NotNull
        Integer afterDays,

        @NotNull TourResult result,

        @Schema(description = "what came of it, or what stood in the way", examples = "A third less coal per melt.")
        @Size(max = 1000)
        @Nullable
        String note,

        @Schema(description = "an entry of your firm about the practice that it took up, if there is one") @Nullable
        UUID adoptionId) {}
