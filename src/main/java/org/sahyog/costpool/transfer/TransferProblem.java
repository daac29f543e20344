package org.sahyog.costpool.transfer;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What transfers refuse. */
public enum TransferProblem implements ProblemType {
    PLACE_NEEDED(ProblemKind.RULE, "/place"),
    PLACE_NEEDLESS(ProblemKind.RULE, "/place"),
    NOT_PAYER(ProblemKind.FORBIDDEN, null),
    NOT_RECEIVER(ProblemKind.FORBIDDEN, null),
    OWN(ProblemKind.FORBIDDEN, null),
    NOT_PARTY(ProblemKind.FORBIDDEN, null),
    NOT_WAITING(ProblemKind.CONFLICT, null),
    UNPAID(ProblemKind.CONFLICT, null),
    ENDED(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    TransferProblem(ProblemKind kind, @Nullable String field) {
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
