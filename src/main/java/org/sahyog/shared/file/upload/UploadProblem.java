package org.sahyog.shared.file.upload;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a file that comes in several requests does not go on. */
public enum UploadProblem implements ProblemType {
    /** Another version of the protocol than ours, or none said. */
    VERSION(ProblemKind.PROTOCOL),
    /** One that the protocol needs is missing or unreadable. */
    HEADER(ProblemKind.MALFORMED),
    /** She has too much that is unfinished. */
    UNFINISHED(ProblemKind.CONFLICT),
    /** It does not begin where what is here ends. */
    OFFSET(ProblemKind.CONFLICT),
    /** What came is not what was sent. */
    CHECKSUM(ProblemKind.CHECKSUM),
    /** Its time is over, or it was ended. */
    GONE(ProblemKind.GONE);

    private final ProblemKind kind;

    UploadProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
