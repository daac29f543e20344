package org.sahyog.event;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sahyog.shared.problem.DomainException;

/** How the waiting list of an event works. */
@Schema(description = "How the waiting list works. Near the start the times shrink with what is left.")
public record SeatPolicy(
        @Schema(
                description = "how long an offer stays open once it could be known, quiet hours not counted",
                examples = "720")
        @NotNull
        @Min(5)
        @Max(20160)
        Integer holdMinutes,

        @Schema(description = "how long at the most, known or not", examples = "2880") @NotNull @Min(5) @Max(43200)
        Integer longestMinutes,

        @Schema(description = "how long freed seats are gathered for a group before others may pass", examples = "360")
        @NotNull
        @Min(0)
        @Max(20160)
        Integer gatherMinutes,

        @Schema(description = "how often a group may be passed over", examples = "3") @NotNull @Min(0) @Max(20)
        Integer mostSkips) {
    public static final SeatPolicy USUAL = new SeatPolicy(720, 2880, 360, 3);

    void refuseIfUneven() {
        DomainException.refuseIf(holdMinutes > longestMinutes, EventProblem.POLICY_UNEVEN, holdMinutes, longestMinutes);
    }
}
