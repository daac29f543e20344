package org.sahyog.event.invitation;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why an invitation to an event is refused. */
enum InvitationProblem implements ProblemType {
    ORGANISATION_UNKNOWN(ProblemKind.RULE, "/organisationId"),
    NOT_PUBLISHED(ProblemKind.CONFLICT, null),
    FOR_MEMBERS(ProblemKind.CONFLICT, null),
    FULL(ProblemKind.CONFLICT, null),
    ACCEPTED(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    InvitationProblem(ProblemKind kind, @Nullable String field) {
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
