package org.sahyog.event.checkin;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something at the door is refused. */
public enum CheckInProblem implements ProblemType {
    NOT_IN(ProblemKind.CONFLICT),
    DOOR_CLOSED(ProblemKind.CONFLICT),
    NO_SEAT_LEFT(ProblemKind.CONFLICT, "/beyondCapacityReason"),
    ORGANISATION_UNKNOWN(ProblemKind.RULE, "/organisationId");

    private final ProblemKind kind;
    private final @Nullable String field;

    CheckInProblem(ProblemKind kind) {
        this(kind, null);
    }

    CheckInProblem(ProblemKind kind, @Nullable String field) {
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
