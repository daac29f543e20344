package org.sahyog.costpool.ledger;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What a book refuses. */
public enum LedgerProblem implements ProblemType {
    DAY_CLOSED(ProblemKind.CONFLICT),
    SHORT_OF_MONEY(ProblemKind.CONFLICT),
    REVERSED(ProblemKind.CONFLICT),
    CLOSING_UNFIT(ProblemKind.RULE);

    private final ProblemKind kind;

    LedgerProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
