package org.sahyog.event.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FeedbackChoice")
record ChoiceView(
        @Schema(examples = "PERHAPS") String code,
        @Schema(description = "in the language asked for") String label) {}
