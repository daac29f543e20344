package org.sahyog.event.feedback;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.shared.json.OneLine;

@Schema(name = "FeedbackAnswerDraft", description = "One of `scale`, `choice` and `text`, as the question’s form says.")
record AnswerDraft(
        @Schema(description = "its code", examples = "USEFUL") @NotBlank @OneLine @Size(max = 40)
        String question,

        @Min(1) @Max(5) @Nullable Integer scale,

        @Schema(examples = "PERHAPS") @OneLine @Size(max = 40) @Nullable
        String choice,

        @Schema(description = "plain text; it is read by the organiser as it stands, so better name nobody")
        @Size(max = 1000)
        @Nullable
        String text) {

    @Nullable
    String value(QuestionForm form) {
        return switch (form) {
            case SCALE -> scale == null ? null : scale.toString();
            case CHOICE -> choice;
            case TEXT -> text;
        };
    }

    int given() {
        return (scale == null ? 0 : 1) + (choice == null ? 0 : 1) + (text == null ? 0 : 1);
    }
}
