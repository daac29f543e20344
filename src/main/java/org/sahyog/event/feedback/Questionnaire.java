package org.sahyog.event.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.shared.problem.DomainException;

/** What is asked after an event, and whether it was answered so. */
record Questionnaire(List<QuestionView> questions) {
    /** By the code of each question what was said; refused where something lacks or does not fit. */
    Map<String, String> said(List<AnswerDraft> answers) {
        Map<String, String> said = new LinkedHashMap<>();
        for (int nth = 0; nth < answers.size(); nth++) {
            AnswerDraft answer = answers.get(nth);
            String value = value(answer, "/answers/" + nth);
            boolean twice = said.put(answer.question(), value) != null;
            refuseIf(twice, answer, "/answers/" + nth);
        }
        for (QuestionView question : questions) {
            DomainException.refuseIf(
                    !question.isOptional() && !said.containsKey(question.code()),
                    FeedbackProblem.INCOMPLETE,
                    question.text());
        }
        return said;
    }

    private String value(AnswerDraft answer, String place) {
        QuestionView question = questions.stream()
                .filter(each -> each.code().equals(answer.question()))
                .findFirst()
                .orElseThrow(() -> unfit(answer, place));
        String value = answer.value(question.form());
        if (value == null || value.isBlank() || answer.given() != 1) {
            throw unfit(answer, place);
        }
        refuseIf(question.form() == QuestionForm.CHOICE && !question.offers(value), answer, place);
        return value;
    }

    private static void refuseIf(boolean unfit, AnswerDraft answer, String place) {
        if (unfit) {
            throw unfit(answer, place);
        }
    }

    private static DomainException unfit(AnswerDraft answer, String place) {
        return new DomainException(FeedbackProblem.ANSWER_UNFIT, answer.question()).at(place);
    }
}
