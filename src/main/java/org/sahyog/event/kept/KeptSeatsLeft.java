package org.sahyog.event.kept;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.event.turn.Kept;

/** Free seats that are still kept for some. */
@Schema(description = "Free seats that are kept for organisations that meet all the criteria.")
public record KeptSeatsLeft(
        @Schema(examples = "2") int seats,
        List<EquityCriterionView> criteria,

        @Schema(description = "from then on they are for everyone")
        Instant until) {
    Kept kept() {
        return new Kept(seats, criteria.stream().map(EquityCriterionView::code).collect(Collectors.toSet()));
    }

    KeptSeatsLeft of(int fewer) {
        return new KeptSeatsLeft(fewer, criteria, until);
    }
}
