package org.sahyog.notification;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What cannot be asked of notices. */
public enum NoticeProblem implements ProblemType {
    URGENT_NOT_MUTED(ProblemKind.RULE);

    private final ProblemKind kind;

    NoticeProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
