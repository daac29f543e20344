package org.sahyog.costpool.expense;

import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.split.SplitFault;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What expenses refuse. */
enum ExpenseProblem implements ProblemType {
    PAYMENT_UNFIT(ProblemKind.RULE, "/payments"),
    PAID_OTHERWISE(ProblemKind.RULE, "/payments"),
    PAYER_NOT_IN_POOL(ProblemKind.RULE, "/payments"),
    BORNE_TOO_MUCH(ProblemKind.RULE, "/bearers"),
    BEARER_TWICE(ProblemKind.RULE, "/bearers"),
    PART_TWICE(ProblemKind.RULE, "/parts"),
    PART_OF_NOBODY(ProblemKind.RULE, "/parts"),
    PARTS_NOT_THE_WHOLE(ProblemKind.RULE, "/parts"),
    PARTS_NOT_THE_TOTAL(ProblemKind.RULE, "/parts"),
    PART_NOT_IN_POOL(ProblemKind.RULE, "/parts"),
    TAX_UNFIT(ProblemKind.RULE, "/tax"),
    RATE_OTHERWISE(ProblemKind.RULE, "/amount"),
    RATE_NEEDLESS(ProblemKind.RULE, "/foreign/currency"),
    EVIDENCE_NEEDED(ProblemKind.RULE, "/receipts"),
    RECEIPT_USED(ProblemKind.CONFLICT, "/receipts"),
    VOTE_NEEDED(ProblemKind.RULE, "/proposalId"),
    VOTE_UNFIT(ProblemKind.RULE, "/proposalId"),
    OWN(ProblemKind.FORBIDDEN, null),
    NOT_APPROVER(ProblemKind.FORBIDDEN, null),
    NOT_YOURS(ProblemKind.FORBIDDEN, null),
    APPROVED_BY_YOU(ProblemKind.CONFLICT, null),
    DECIDED(ProblemKind.CONFLICT, null),
    NOT_APPROVED(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    ExpenseProblem(ProblemKind kind, @Nullable String field) {
        this.kind = kind;
        this.field = field;
    }

    static ExpenseProblem of(SplitFault fault) {
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
    public @Nullable String field() {
        return field;
    }
}
