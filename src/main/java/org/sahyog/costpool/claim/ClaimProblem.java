package org.sahyog.costpool.claim;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What claims refuse. */
public enum ClaimProblem implements ProblemType {
    PAYER_UNFIT(ProblemKind.RULE, "/organisationId"),
    PLEDGE_UNFIT(ProblemKind.RULE, "/pledgeId"),
    ENDED(ProblemKind.CONFLICT, null),
    NO_PLEDGE(ProblemKind.CONFLICT, null),
    BINDING(ProblemKind.CONFLICT, null),
    WAIVER_ASKED(ProblemKind.CONFLICT, null),
    WAIVER_NOT_ASKED(ProblemKind.CONFLICT, null),
    WAIVER_OWN(ProblemKind.FORBIDDEN, null),
    NOT_APPROVER(ProblemKind.FORBIDDEN, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    ClaimProblem(ProblemKind kind, @Nullable String field) {
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
