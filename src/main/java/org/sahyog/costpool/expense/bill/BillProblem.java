package org.sahyog.costpool.expense.bill;

import org.sahyog.costpool.split.SplitFault;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why the parts of a bill do not make a whole: refusals of the expense that it belongs to. */
public enum BillProblem implements ProblemType {
    PAYMENT_UNFIT(ProblemKind.RULE, "/payments"),
    PAID_OTHERWISE(ProblemKind.RULE, "/payments"),
    BORNE_TOO_MUCH(ProblemKind.RULE, "/bearers"),
    BEARER_TWICE(ProblemKind.RULE, "/bearers"),
    PART_TWICE(ProblemKind.RULE, "/parts"),
    PART_OF_NOBODY(ProblemKind.RULE, "/parts"),
    PARTS_NOT_THE_WHOLE(ProblemKind.RULE, "/parts"),
    PARTS_NOT_THE_TOTAL(ProblemKind.RULE, "/parts"),
    TDS_BASE(ProblemKind.RULE, "/tds/base"),
    TDS_OTHERWISE(ProblemKind.RULE, "/tds/amount"),
    PAN_NEEDED(ProblemKind.RULE, "/tds/pan"),
    PAN_OTHERWISE(ProblemKind.RULE, "/tds/pan"),
    RATE_OTHERWISE(ProblemKind.RULE, "/amount"),
    GIVER_UNFIT(ProblemKind.RULE, "/organisationId");

    private final ProblemKind kind;
    private final String field;

    BillProblem(ProblemKind kind, String field) {
        this.kind = kind;
        this.field = field;
    }

    static BillProblem of(SplitFault fault) {
        return switch (fault) {
            case BELOW_NOTHING, NOBODY -> PART_OF_NOBODY;
            case NOT_THE_WHOLE -> PARTS_NOT_THE_WHOLE;
            case NOT_THE_TOTAL -> PARTS_NOT_THE_TOTAL;
        };
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String area() {
        return "expense";
    }
}
