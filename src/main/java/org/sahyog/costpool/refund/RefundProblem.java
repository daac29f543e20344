package org.sahyog.costpool.refund;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What refunds refuse. */
enum RefundProblem implements ProblemType {
    EXPENSE_UNFIT(ProblemKind.RULE, "/expenseId"),
    PLACE_UNFIT(ProblemKind.RULE, "/into"),
    TOO_MUCH(ProblemKind.RULE, "/amount");

    private final ProblemKind kind;
    private final String field;

    RefundProblem(ProblemKind kind, String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String field() {
        return field;
    }
}
