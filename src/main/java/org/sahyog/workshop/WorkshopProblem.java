package org.sahyog.workshop;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a workshop is refused, beyond what an event refuses. */
enum WorkshopProblem implements ProblemType {
    SESSION_ENDS_BEFORE_START(ProblemKind.RULE),
    SESSION_OUTSIDE(ProblemKind.RULE);

    private final ProblemKind kind;

    WorkshopProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
