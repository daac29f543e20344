package org.sahyog.event.feedback.result;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FeedbackResult",
        description =
                "What was said after an event. It changes only when five more at least have answered, and never by what fewer have said.")
record FeedbackResultView(
        UUID eventId,

        @Schema(description = "answers that are told here; none before there are five")
        int answers,

        @Schema(description = "seats that the event had in the end: so many could answer")
        int seats,

        List<QuestionResultView> questions) {}
