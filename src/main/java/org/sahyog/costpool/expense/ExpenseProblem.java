package org.sahyog.costpool.expense;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What expenses refuse. */
public enum ExpenseProblem implements ProblemType {
    PAYER_NOT_IN_POOL(ProblemKind.RULE, "/payments"),
    ADVANCE_UNFIT(ProblemKind.RULE, "/payments"),
    PART_NOT_IN_POOL(ProblemKind.RULE, "/parts"),
    TAX_UNFIT(ProblemKind.RULE, "/tax"),
    RATE_NEEDLESS(ProblemKind.RULE, "/foreign/currency"),
    VOTE_NEEDED(ProblemKind.RULE, "/proposalId"),
    VOTE_UNFIT(ProblemKind.RULE, "/proposalId"),
    OWN(ProblemKind.FORBIDDEN, null),
    NOT_APPROVER(ProblemKind.FORBIDDEN, null),
    NOT_YOURS(ProblemKind.FORBIDDEN, null),
    APPROVED_BY_YOU(ProblemKind.CONFLICT, null),
    DECIDED(ProblemKind.CONFLICT, null),
    NOT_APPROVED(ProblemKind.CONFLICT, null),
    REFUNDED(ProblemKind.CONFLICT, null),
    TDS_REMITTED(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    ExpenseProblem(ProblemKind kind, @Nullable String field) {
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
