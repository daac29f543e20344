package org.sahyog.event.material;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a material is refused. */
enum MaterialProblem implements ProblemType {
    NOTHING_GIVEN(ProblemKind.RULE, "/fileId"),
    SESSION_UNKNOWN(ProblemKind.RULE, "/sessionId"),
    FULL(ProblemKind.CONFLICT, null),
    NOT_YOURS(ProblemKind.FORBIDDEN, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    MaterialProblem(ProblemKind kind, @Nullable String field) {
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
