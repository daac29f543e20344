package org.sahyog.practice.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "PracticeQuestion")
record PracticeQuestionView(
        @Schema(description = "the field of the draft in which the answer stands", examples = "problem")
        String field,

        @Schema(examples = "What did not work, and what did it cost you?")
        String en,

        @Schema(examples = "क्या ठीक से नहीं चल रहा था, और उससे कितना नुकसान होता था?")
        String hi) {}
