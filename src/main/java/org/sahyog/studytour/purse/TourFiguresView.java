package org.sahyog.studytour.purse;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "TourFigures", description = "What a tour cost and what came of it, counted anew for each reader.")
record TourFiguresView(
        UUID tourId,

        @Schema(description = "organisations that have seats")
        int organisations,

        @Schema(description = "seats that are taken") int travellers,

        @Schema(description = "organisations that wrote down at least one intended change")
        int withChanges,

        int intendedChanges,

        @Schema(description = "what was told after 30 and after 90 days")
        List<Told> outcomes,

        @Schema(
                description =
                        "practices that firms took up (ADOPTED or ADAPTED) and that they met on this tour, or named as an outcome: a"
                                + " practice counts once for each firm")
        int adoptedPractices,

        @Schema(description = "the cost pools that name this tour, as far as you may read them")
        List<Cost> costs) {

    /** After so many days. */
    @Schema(name = "TourOutcomeCount")
    record Told(
            @Schema(description = "30 or 90") int afterDays,
            int done,
            int partly,
            int notDone,

            @Schema(description = "intended changes of which nothing was told for that day")
            int untold) {}

    /** Of one pool. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TourCost", description = "Amounts in minor units of `currency`, rounded half up.")
    record Cost(
            UUID poolId,
            String poolName,

            @Schema(description = "ISO 4217", examples = "INR")
            String currency,

            @Schema(description = "all that was spent, less what came back, from the pool’s ledger")
            long spent,

            @Schema(description = "absent while nobody travels") @Nullable
            Long perTraveller,

            @Schema(description = "absent while no practice is adopted") @Nullable
            Long perAdoptedPractice) {}
}
