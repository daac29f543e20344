package org.sahyog.event.message;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a message does not go out. */
public enum MessageProblem implements ProblemType {
    NOBODY(ProblemKind.CONFLICT),
    TOO_OFTEN(ProblemKind.CONFLICT);

    private final ProblemKind kind;

    MessageProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
