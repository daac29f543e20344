package org.sahyog.costpool.statement;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Which statements are not made. */
public enum StatementProblem implements ProblemType {
    SUBJECT_UNFIT(ProblemKind.RULE),
    PERIOD_UNFIT(ProblemKind.RULE),
    TOO_LONG(ProblemKind.CONFLICT);

    private final ProblemKind kind;

    StatementProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return null;
    }
}
