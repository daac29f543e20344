package org.sahyog.event.disclosure;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DisclosureQuestion", description = "A question that firms ask before they book, and its answer.")
record DisclosureQuestionView(
        @Schema(description = "stable, never translated", examples = "WHO_PAYS")
        String code,

        @Schema(description = "in the language of the answer", examples = "Who pays for what?")
        String question,

        @Schema(description = "without an answer the event is not published")
        boolean mandatory,

        @Schema(description = "absent while it is not answered") @Nullable
        String answer) {}
