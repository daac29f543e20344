package org.sahyog.event.disclosure;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a disclosure, or an event without one, is refused. */
enum DisclosureProblem implements ProblemType {
    INCOMPLETE,
    QUESTION_UNKNOWN,
    ANSWERED_TWICE;

    @Override
    public ProblemKind kind() {
        return ProblemKind.RULE;
    }

    @Override
    public String field() {
        return "/answers";
    }
}
