package org.sahyog.event.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sahyog.event.EventKind;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.WrongValue;

/** What is answered of an event, by the code of the question. */
record Disclosure(EventKind kind, Map<String, String> answers) {

    static Disclosure of(EventKind kind, DisclosureDraft draft) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int nth = 0; nth < draft.answers().size(); nth++) {
            DisclosureAnswer answer = draft.answers().get(nth);
            String place = "/answers/" + nth + "/question";
            if (DisclosureQuestion.of(kind, answer.question()).isEmpty()) {
                throw new DomainException(DisclosureProblem.QUESTION_UNKNOWN, answer.question()).at(place);
            }
            if (answers.put(answer.question(), answer.text()) != null) {
                throw new DomainException(DisclosureProblem.ANSWERED_TWICE, answer.question()).at(place);
            }
        }
        return new Disclosure(kind, answers);
    }

    /** What must be known before anybody books, and is not said. */
    List<DisclosureQuestion> missing() {
        return DisclosureQuestion.of(kind).stream()
                .filter(question -> question.isMandatoryFor(kind) && !answers.containsKey(question.code()))
                .toList();
    }

    void refuseIfIncomplete() {
        List<DisclosureQuestion> missing = missing();
        if (!missing.isEmpty()) {
            throw new DomainException(DisclosureProblem.INCOMPLETE, missing.size())
                    .with(
                            "questions",
                            missing.stream().map(DisclosureQuestion::code).toList())
                    .withErrors(missing.stream().map(Disclosure::unanswered).toList());
        }
    }

    private static WrongValue unanswered(DisclosureQuestion question) {
        return WrongValue.at("/answers", question.code(), question::in);
    }
}
