package org.sahyog.costpool.tds;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What remittances of tax refuse. */
enum TdsProblem implements ProblemType {
    NOT_OWED(ProblemKind.RULE, "/expenseIds"),
    CHALLAN_USED(ProblemKind.CONFLICT, "/challanNumber");

    private final ProblemKind kind;
    private final String field;

    TdsProblem(ProblemKind kind, String field) {
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
