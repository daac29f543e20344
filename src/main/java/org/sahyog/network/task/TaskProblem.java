package org.sahyog.network.task;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What tasks refuse. */
public enum TaskProblem implements ProblemType {
    OWNER_UNFIT(ProblemKind.RULE, "/organisationId"),
    PERSON_UNFIT(ProblemKind.RULE, "/personId"),
    DUE_UNFIT(ProblemKind.RULE, "/dueOn"),
    MEETING_UNKNOWN(ProblemKind.RULE, "/meetingId"),
    FOR_OTHERS(ProblemKind.FORBIDDEN),
    NOT_YOURS(ProblemKind.FORBIDDEN),
    CLOSED(ProblemKind.CONFLICT);

    private final ProblemKind kind;
    private final @Nullable String field;

    TaskProblem(ProblemKind kind) {
        this(kind, null);
    }

    TaskProblem(ProblemKind kind, @Nullable String field) {
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
