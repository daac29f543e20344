package org.sahyog.directory;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something in the directory is refused. */
enum DirectoryProblem implements ProblemType {
    NOT_YOURS(ProblemKind.FORBIDDEN);

    private final ProblemKind kind;

    DirectoryProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
