package org.sahyog.costpool.assurance;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What assurances refuse. */
enum AssuranceProblem implements ProblemType {
    NOTHING_ASKED(ProblemKind.RULE, "/members"),
    DEADLINE_UNFIT(ProblemKind.RULE, "/deadline"),
    EVENT_UNFIT(ProblemKind.RULE, "/opensBooking"),
    SET_ALREADY(ProblemKind.CONFLICT, null),
    BEGUN(ProblemKind.CONFLICT, null),
    DECIDED(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    AssuranceProblem(ProblemKind kind, @Nullable String field) {
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
