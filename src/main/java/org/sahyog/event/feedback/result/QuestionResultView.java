package org.sahyog.event.feedback.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.feedback.QuestionForm;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FeedbackQuestionResult")
record QuestionResultView(
        @Schema(examples = "USEFUL") String code,
        QuestionForm form,

        @Schema(description = "in the language asked for") String text,

        @Schema(description = "how many answers to it are told")
        int answers,

        @Schema(description = "of a SCALE, with two decimals", examples = "4.25") @Nullable
        Double average,

        @Schema(description = "each that could be said, in its order; of a TEXT none")
        List<SaidView> counts,

        @Schema(description = "of a TEXT, in no order; two hundred at most, the file has all")
        List<String> texts) {}
