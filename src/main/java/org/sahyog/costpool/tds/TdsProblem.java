package org.sahyog.costpool.tds;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What remittances of tax refuse. */
enum TdsProblem implements ProblemType {
    NOT_OWED(ProblemKind.RULE, "/expenseIds"),
    CHALLAN_USED(ProblemKind.CONFLICT, "/challanNumber"),
    REVERSED(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    TdsProblem(ProblemKind kind, @Nullable String field) {
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
