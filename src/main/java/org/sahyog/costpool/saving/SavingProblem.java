package org.sahyog.costpool.saving;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** What savings refuse. */
enum SavingProblem implements ProblemType {
    COUNTED(ProblemKind.CONFLICT);

    private final ProblemKind kind;

    SavingProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return null;
    }
}
