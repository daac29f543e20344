package org.sahyog.costpool.purchase;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What joint purchases refuse. */
public enum PurchaseProblem implements ProblemType {
    DEADLINE_UNFIT(ProblemKind.RULE, "/demandUntil"),
    NOT_OPEN(ProblemKind.CONFLICT, null),
    NOT_ORDERED(ProblemKind.CONFLICT, null),
    DEMAND_OVER(ProblemKind.CONFLICT, null),
    STEPS_UNFIT(ProblemKind.RULE, "/steps"),
    QUOTE_UNKNOWN(ProblemKind.RULE, "/quoteId"),
    QUOTE_OVER(ProblemKind.RULE, "/quoteId"),
    TOO_LITTLE(ProblemKind.RULE, "/quoteId"),
    NO_DEMAND(ProblemKind.RULE, "/organisationId");

    private final ProblemKind kind;
    private final @Nullable String field;

    PurchaseProblem(ProblemKind kind, @Nullable String field) {
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
