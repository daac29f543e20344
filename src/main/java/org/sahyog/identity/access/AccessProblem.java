package org.sahyog.identity.access;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why someone who is signed in may not act. */
public enum AccessProblem implements ProblemType {
    ACTING_FOR_NEEDED(ProblemKind.MALFORMED),
    ACTING_FOR_UNKNOWN(ProblemKind.FORBIDDEN),
    ACTING_FOR_MERGED(ProblemKind.FORBIDDEN),
    ERASED(ProblemKind.UNAUTHENTICATED),
    NO_ORGANISATION(ProblemKind.FORBIDDEN),
    RIGHT_MISSING(ProblemKind.FORBIDDEN);

    private final ProblemKind kind;

    AccessProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
