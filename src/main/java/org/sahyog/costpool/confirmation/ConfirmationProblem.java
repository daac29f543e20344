package org.sahyog.costpool.confirmation;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What is refused where another one has to say whether something is so. */
public enum ConfirmationProblem implements ProblemType {
    OWN(ProblemKind.FORBIDDEN),
    NOT_CONFIRMER(ProblemKind.FORBIDDEN),
    DECIDED(ProblemKind.CONFLICT),
    NOT_CONFIRMED(ProblemKind.CONFLICT),
    REVERSED(ProblemKind.CONFLICT);

    private final ProblemKind kind;

    ConfirmationProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
