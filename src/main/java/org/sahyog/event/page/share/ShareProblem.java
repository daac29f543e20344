package org.sahyog.event.page.share;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why there is no link to an event. */
public enum ShareProblem implements ProblemType {
    NOT_PUBLISHED(ProblemKind.CONFLICT);

    private final ProblemKind kind;

    ShareProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
