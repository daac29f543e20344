package org.sahyog.event.feedback.result;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FeedbackCount", description = "How many said it.")
record SaidView(
        @Schema(description = "1 to 5, or the code of a choice", examples = "PERHAPS")
        String value,

        @Schema(description = "in the language asked for") String label,
        int count) {}
