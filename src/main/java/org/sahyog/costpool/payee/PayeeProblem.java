package org.sahyog.costpool.payee;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What is refused of where somebody is paid. */
public enum PayeeProblem implements ProblemType {
    ADDRESS_NEEDED(ProblemKind.RULE, "/upiAddress"),
    ACCOUNT_HALF(ProblemKind.RULE, "/ifsc"),
    NOT_RUPEES(ProblemKind.CONFLICT),
    FOR_OTHERS(ProblemKind.FORBIDDEN),
    WAITING(ProblemKind.CONFLICT),
    ENDED(ProblemKind.CONFLICT),
    NOT_SHARING(ProblemKind.FORBIDDEN),
    UNKNOWN(ProblemKind.CONFLICT),
    WITHOUT_UPI(ProblemKind.CONFLICT);

    private final ProblemKind kind;
    private final @Nullable String field;

    PayeeProblem(ProblemKind kind) {
        this(kind, null);
    }

    PayeeProblem(ProblemKind kind, @Nullable String field) {
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
