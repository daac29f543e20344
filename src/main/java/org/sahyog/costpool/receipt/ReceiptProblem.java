package org.sahyog.costpool.receipt;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Which receipts are not printed. */
enum ReceiptProblem implements ProblemType {
    RANGE_UNFIT;

    @Override
    public ProblemKind kind() {
        return ProblemKind.RULE;
    }

    @Override
    public @Nullable String field() {
        return null;
    }
}
