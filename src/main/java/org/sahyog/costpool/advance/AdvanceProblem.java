package org.sahyog.costpool.advance;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What advances refuse. */
enum AdvanceProblem implements ProblemType {
    HOLDER_UNFIT(ProblemKind.RULE, "/holderId"),
    VOTE_NEEDED(ProblemKind.RULE, "/amount"),
    OWN(ProblemKind.FORBIDDEN, null),
    NOT_APPROVER(ProblemKind.FORBIDDEN, null),
    APPROVED_BY_YOU(ProblemKind.CONFLICT, null),
    DECIDED(ProblemKind.CONFLICT, null),
    NOT_GIVEN(ProblemKind.CONFLICT, null),
    TOO_MUCH(ProblemKind.RULE, "/amount"),
    PLACE_NEEDED(ProblemKind.RULE, "/place");

    private final ProblemKind kind;
    private final @Nullable String field;

    AdvanceProblem(ProblemKind kind, @Nullable String field) {
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
