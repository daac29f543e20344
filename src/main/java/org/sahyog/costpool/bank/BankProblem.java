package org.sahyog.costpool.bank;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What bank statements refuse. */
public enum BankProblem implements ProblemType {
    SHEET_REFUSED(ProblemKind.RULE, null),
    COLUMNS_UNFIT(ProblemKind.RULE, "/amount"),
    LINE_DECIDED(ProblemKind.CONFLICT, null),
    LINE_OPEN(ProblemKind.CONFLICT, null),
    MOVEMENT_UNFIT(ProblemKind.RULE, "/transactionIds"),
    SUM_UNFIT(ProblemKind.RULE, "/transactionIds");

    private final ProblemKind kind;
    private final @Nullable String field;

    BankProblem(ProblemKind kind, @Nullable String field) {
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
