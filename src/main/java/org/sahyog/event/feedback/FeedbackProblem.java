package org.sahyog.event.feedback;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why an answer is not taken. */
public enum FeedbackProblem implements ProblemType {
    NOT_OPEN(ProblemKind.CONFLICT, null),
    NOT_ASKED(ProblemKind.FORBIDDEN, null),
    GIVEN(ProblemKind.CONFLICT, null),
    SEATS_SPOKEN(ProblemKind.CONFLICT, null),
    ANSWER_UNFIT(ProblemKind.RULE, "/answers"),
    INCOMPLETE(ProblemKind.RULE, "/answers");

    private final ProblemKind kind;
    private final @Nullable String field;

    FeedbackProblem(ProblemKind kind, @Nullable String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
