package org.sahyog.network.meeting;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What meetings, their registers and their resolutions refuse. */
public enum MeetingProblem implements ProblemType {
    PAST(ProblemKind.RULE, "/localStart"),
    TOO_FAR(ProblemKind.RULE, "/localStart"),
    PLACE_NEEDED(ProblemKind.RULE, "/venue"),
    AHEAD(ProblemKind.RULE, "/meeting/localStart"),
    BEFORE_NETWORK(ProblemKind.RULE, "/meeting/localStart"),
    NOT_PLANNED(ProblemKind.CONFLICT),
    NOT_BEGUN(ProblemKind.CONFLICT),
    CANCELLED(ProblemKind.CONFLICT),
    NOT_HELD(ProblemKind.CONFLICT),
    REGISTER_STALE(ProblemKind.CONFLICT),
    REASON_NEEDED(ProblemKind.RULE, "/reason"),
    CONFIRMED(ProblemKind.CONFLICT),
    LISTED_TWICE(ProblemKind.RULE, "/attendance"),
    NO_MEMBER_THEN(ProblemKind.RULE, "/attendance"),
    ATTENDEE_NAMELESS(ProblemKind.RULE, "/attendance"),
    ATTENDEE_UNFIT(ProblemKind.RULE, "/attendance"),
    RESOLUTION_SETTLED(ProblemKind.CONFLICT);

    private final ProblemKind kind;
    private final @Nullable String field;

    MeetingProblem(ProblemKind kind) {
        this(kind, null);
    }

    MeetingProblem(ProblemKind kind, @Nullable String field) {
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
