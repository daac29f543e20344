package org.sahyog.event.feedback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "FeedbackQuestionForm",
        description = "How it is answered: 1 (not at all) to 5 (very), one of its choices, or a text.")
public enum QuestionForm {
    SCALE,
    CHOICE,
    TEXT
}
