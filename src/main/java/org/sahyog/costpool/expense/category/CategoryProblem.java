package org.sahyog.costpool.expense.category;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What the default of a category refuses. */
public enum CategoryProblem implements ProblemType {
    RULE_UNFIT(ProblemKind.RULE, "/rule"),
    READ_EACH_TIME(ProblemKind.RULE, "/parts"),
    BORNE_TOO_MUCH(ProblemKind.RULE, "/bearers"),
    MEMBER_GONE(ProblemKind.RULE, "/category"),
    ENDED(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    CategoryProblem(ProblemKind kind, @Nullable String field) {
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
