package org.sahyog.costpool;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What a cost pool refuses. */
public enum CostPoolProblem implements ProblemType {
    NETWORK_UNKNOWN(ProblemKind.RULE, "/networkId"),
    EVENT_UNKNOWN(ProblemKind.RULE, "/eventId"),
    NOT_OFFICER(ProblemKind.FORBIDDEN),
    NOT_OPEN(ProblemKind.CONFLICT),
    CLOSED(ProblemKind.CONFLICT),
    NOT_IN_NETWORK(ProblemKind.RULE, "/organisationId"),
    NOT_IN_POOL(ProblemKind.RULE, "/organisationId"),
    FOR_OTHERS(ProblemKind.FORBIDDEN),
    MEMBER_ALREADY(ProblemKind.CONFLICT),
    LEFT_ALREADY(ProblemKind.CONFLICT),
    DAY_UNFIT(ProblemKind.RULE),
    AWAITS(ProblemKind.CONFLICT),
    NOT_EVEN(ProblemKind.CONFLICT);

    private final ProblemKind kind;
    private final @Nullable String field;

    CostPoolProblem(ProblemKind kind) {
        this(kind, null);
    }

    CostPoolProblem(ProblemKind kind, @Nullable String field) {
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
