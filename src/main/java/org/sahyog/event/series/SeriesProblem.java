package org.sahyog.event.series;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why events do not become a series, or a series does not change. */
public enum SeriesProblem implements ProblemType {
    IN_ONE(ProblemKind.CONFLICT, null),
    OVER(ProblemKind.CONFLICT, null),
    TOO_FAR(ProblemKind.RULE, "/localStart");

    private final ProblemKind kind;
    private final @Nullable String field;

    SeriesProblem(ProblemKind kind, @Nullable String field) {
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
