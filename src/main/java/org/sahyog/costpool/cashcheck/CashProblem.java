package org.sahyog.costpool.cashcheck;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What counting the box refuses. */
enum CashProblem implements ProblemType {
    NOTES_UNFIT(ProblemKind.RULE, "/notes"),
    REASON_NEEDED(ProblemKind.RULE, "/reason"),
    CHECKED(ProblemKind.CONFLICT, null),
    BOOK_MOVED(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    CashProblem(ProblemKind kind, @Nullable String field) {
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
