package org.sahyog.event.speaker;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something about who speaks at an event is refused. */
enum SpeakerProblem implements ProblemType {
    UNCLEAR(ProblemKind.RULE, "/name"),
    ACCOUNT_UNKNOWN(ProblemKind.RULE, "/username"),
    ORGANISATION_UNKNOWN(ProblemKind.RULE, "/organisationId"),
    SESSION_UNKNOWN(ProblemKind.RULE, "/sessionId"),
    NAMED_TWICE(ProblemKind.CONFLICT, "/username"),
    FULL(ProblemKind.CONFLICT, null),
    ANSWERED(ProblemKind.CONFLICT, null);

    private final ProblemKind kind;
    private final @Nullable String field;

    SpeakerProblem(ProblemKind kind, @Nullable String field) {
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
