package org.sahyog.workshop;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a workshop is refused, beyond what an event refuses. */
enum WorkshopProblem implements ProblemType {
    SESSION_ENDS_BEFORE_START(ProblemKind.RULE, "/sessions"),
    SESSION_OUTSIDE(ProblemKind.RULE, "/sessions");

    private final ProblemKind kind;
    private final String field;

    WorkshopProblem(ProblemKind kind, String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String field() {
        return field;
    }
}
