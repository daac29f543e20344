package org.sahyog.studytour.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "IntendedChange", description = "What a firm wanted to change after a tour, and what came of it.")
record ChangeView(
        UUID id,
        UUID tourId,
        UUID registrationId,
        UUID organisationId,
        String organisationName,
        @Schema(description = "1 to 3") int position,
        String text,
        Instant loggedAt,

        @Schema(description = "what was told so far, after 30 and after 90 days")
        List<Told> outcomes,

        @Schema(description = "how many days after the tour is asked next: 30 or 90; absent once both are told")
        @Nullable
        Integer nextAfterDays,

        @Schema(description = "from when on that can be told") @Nullable
        Instant nextFrom) {

    /** What was told after so many days. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TourOutcome")
    record Told(
            int afterDays,
            TourResult result,
            @Nullable String note,

            @Schema(description = "the entry about the practice that the firm took up") @Nullable
            UUID adoptionId,

            Instant toldAt,

            @Schema(description = "later than a week after it was asked for")
            boolean late) {}
}
