package org.sahyog.shared.moderation;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a report, a verdict or an appeal is refused. */
public enum ModerationProblem implements ProblemType {
    REPORTED_ALREADY(ProblemKind.CONFLICT),
    APPEALED_ALREADY(ProblemKind.CONFLICT),
    NOTHING_OPEN(ProblemKind.CONFLICT),
    NOT_HIDDEN(ProblemKind.CONFLICT),
    OWN_REPORT(ProblemKind.FORBIDDEN),
    OWN_VERDICT(ProblemKind.FORBIDDEN);

    private final ProblemKind kind;

    ModerationProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
