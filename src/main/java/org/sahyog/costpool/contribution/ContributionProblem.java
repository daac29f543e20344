package org.sahyog.costpool.contribution;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What contributions refuse. */
enum ContributionProblem implements ProblemType {
    PAYER_UNFIT(ProblemKind.RULE, "/organisationId"),
    NOT_RECEIVED(ProblemKind.CONFLICT, null),
    REVERSED(ProblemKind.CONFLICT, null),
    TWICE(ProblemKind.RULE, "/lines");

    private final ProblemKind kind;
    private final @Nullable String field;

    ContributionProblem(ProblemKind kind, @Nullable String field) {
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
