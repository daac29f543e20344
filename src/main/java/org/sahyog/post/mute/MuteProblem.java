package org.sahyog.post.mute;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why somebody is not muted. */
enum MuteProblem implements ProblemType {
    UNFIT(ProblemKind.RULE, "/organisationId"),
    OWN(ProblemKind.RULE, "/organisationId"),
    MUTED_ALREADY(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    MuteProblem(ProblemKind kind, @Nullable String field) {
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
