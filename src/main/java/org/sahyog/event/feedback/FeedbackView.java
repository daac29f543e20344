package org.sahyog.event.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Feedback",
        description =
                "What is asked after an event. What one says is kept apart from who one is, and told to the organiser only together with"
                        + " what four others at least have said.")
record FeedbackView(
        UUID eventId,

        @Schema(description = "the end of the event") Instant opensAt,

        @Schema(description = "thirty days later") Instant closesAt,

        @Schema(
                description =
                        "I can answer now: an organisation of mine had seats, and not as many of its people as it had seats have answered")
        boolean asked,

        @Schema(description = "I have answered. What, nobody can find out any more, neither I")
        boolean given,

        @Schema(
                description =
                        "how many answers are told to the organiser by now, for all who had seats and for the organiser. It grows by five at"
                                + " least, so that it does not betray who has just answered")
        @Nullable
        Integer answers,

        @Schema(description = "in the order in which they are asked")
        List<QuestionView> questions) {}
