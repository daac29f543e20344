package org.sahyog.shared.problem;

import static org.sahyog.shared.problem.ProblemKind.*;

/** What can be wrong with any request, whatever it is about. */
public enum RequestProblem implements ProblemType {
    MALFORMED(ProblemKind.MALFORMED),
    INVALID(RULE),
    UNKNOWN_PARAMETER(ProblemKind.MALFORMED),
    CURSOR_INVALID(ProblemKind.MALFORMED),
    UNAUTHENTICATED(ProblemKind.UNAUTHENTICATED),
    FORBIDDEN(ProblemKind.FORBIDDEN),
    NOT_FOUND(ProblemKind.NOT_FOUND),
    METHOD_NOT_ALLOWED(METHOD),
    NOT_ACCEPTABLE(ProblemKind.NOT_ACCEPTABLE),
    ID_TAKEN(CONFLICT),
    STALE(ProblemKind.STALE),
    TOO_LARGE(ProblemKind.TOO_LARGE),
    MEDIA_TYPE(ProblemKind.MEDIA_TYPE),
    IF_MATCH_NEEDED(CONDITION_NEEDED),
    KEY_NEEDED(ProblemKind.MALFORMED),
    KEY_REUSED(RULE),
    TOO_MANY(ProblemKind.TOO_MANY),
    BUSY(ProblemKind.UNAVAILABLE),
    UNAVAILABLE(ProblemKind.UNAVAILABLE),
    BROKEN(ProblemKind.BROKEN);

    private final ProblemKind kind;

    RequestProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
