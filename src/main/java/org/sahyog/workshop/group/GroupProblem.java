package org.sahyog.workshop.group;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something about a working group is refused. */
enum GroupProblem implements ProblemType {
    THEME_UNFIT(ProblemKind.RULE, "/theme"),
    NAME_TAKEN(ProblemKind.CONFLICT, "/name"),
    TOO_MANY(ProblemKind.CONFLICT, null),
    PLACES_TAKEN(ProblemKind.CONFLICT, "/places"),
    UNKNOWN(ProblemKind.RULE, "/groupId"),
    SEAT_UNKNOWN(ProblemKind.RULE, "/place"),
    ASSIGNED_ONLY(ProblemKind.CONFLICT, "/groupId"),
    FULL(ProblemKind.CONFLICT, "/groupId");

    private final ProblemKind kind;
    private final @Nullable String field;

    GroupProblem(ProblemKind kind, @Nullable String field) {
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
