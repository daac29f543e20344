package org.sahyog.notification;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What cannot be asked of notices. */
public enum NoticeProblem implements ProblemType {
    URGENT_NOT_MUTED(ProblemKind.RULE, "/muted"),
    ZONE_UNKNOWN(ProblemKind.RULE, "/zone");

    private final ProblemKind kind;
    private final String field;

    NoticeProblem(ProblemKind kind, String field) {
        this.kind = kind;
        this.field = field;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public String field() {
        return field;
    }
}
