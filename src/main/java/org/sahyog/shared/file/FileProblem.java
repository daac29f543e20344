package org.sahyog.shared.file;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a file is not taken, or not attached. */
public enum FileProblem implements ProblemType {
    EMPTY(ProblemKind.RULE),
    /** None of those that are taken here: what it is called does not matter. */
    TYPE(ProblemKind.RULE),
    /** Begins like one of them and is not one, or not a whole one. */
    DAMAGED(ProblemKind.RULE),
    /** Another file hides in it. */
    HIDDEN(ProblemKind.RULE),
    /** It carries programs. */
    ACTIVE(ProblemKind.RULE),
    /** Unpacked it would be far larger. */
    INFLATES(ProblemKind.RULE),
    PIXELS(ProblemKind.RULE),
    TOO_LARGE(ProblemKind.TOO_LARGE),
    QUOTA(ProblemKind.CONFLICT),
    /** Behind the end of the file. */
    RANGE(ProblemKind.RANGE),
    /** Cannot be attached: not brought by who attaches it, or gone. */
    UNKNOWN(ProblemKind.RULE);

    private final ProblemKind kind;

    FileProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
