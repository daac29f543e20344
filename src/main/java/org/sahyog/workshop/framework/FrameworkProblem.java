package org.sahyog.workshop.framework;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something about a workshop’s framework is refused. */
enum FrameworkProblem implements ProblemType {
    NOT_TAKING_PART(ProblemKind.FORBIDDEN),
    NOT_YOURS(ProblemKind.FORBIDDEN),
    CLOSED(ProblemKind.CONFLICT),
    OPEN(ProblemKind.CONFLICT),
    FULL(ProblemKind.CONFLICT),
    THEME_UNFIT(ProblemKind.RULE, "/theme"),
    GROUP_UNFIT(ProblemKind.RULE, "/groupId"),
    CLUSTER_UNFIT(ProblemKind.RULE, "/fromClusterId"),
    OUTCOME_UNFIT(ProblemKind.RULE, "/id"),
    NO_PRACTICE(ProblemKind.CONFLICT);

    private final ProblemKind kind;
    private final @Nullable String field;

    FrameworkProblem(ProblemKind kind) {
        this(kind, null);
    }

    FrameworkProblem(ProblemKind kind, @Nullable String field) {
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
