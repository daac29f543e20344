package org.sahyog.costpool.ledger;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What a book refuses. */
public enum LedgerProblem implements ProblemType {
    DAY_CLOSED(ProblemKind.CONFLICT, null),
    SHORT_OF_MONEY(ProblemKind.CONFLICT, null),
    CLOSING_UNFIT(ProblemKind.RULE, "/until");

    private final ProblemKind kind;
    private final @Nullable String field;

    LedgerProblem(ProblemKind kind, @Nullable String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
