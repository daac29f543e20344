package org.sahyog.event.feedback;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "FeedbackQuestion")
record QuestionView(
        @Schema(examples = "USEFUL") String code,
        QuestionForm form,

        @Schema(description = "in the language asked for") String text,

        @Schema(description = "of a CHOICE, in their order") List<ChoiceView> choices) {

    boolean isOptional() {
        return form == QuestionForm.TEXT;
    }

    boolean offers(String choice) {
        return choices.stream().anyMatch(each -> each.code().equals(choice));
    }
}
