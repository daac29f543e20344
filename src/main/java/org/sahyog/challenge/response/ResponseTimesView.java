package org.sahyog.challenge.response;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "ResponseTimes",
        description =
                "How soon needs of the cluster are answered, all of its members’ alike. Challenges that were merged count as one: raised with the first of them, answered with their first answer.")
record ResponseTimesView(
        @Schema(description = "since the first challenge") ResponseFigures overall,

        @Schema(
                description =
                        "by the month of raising in the cluster’s zone, newest first, months without any left out")
        List<ResponseFigures> months,

        @Schema(description = "when it was counted") Instant countedAt) {}
