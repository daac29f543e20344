package org.sahyog.training;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a training, a result or a record is refused, beyond what an event refuses. */
public enum TrainingProblem implements ProblemType {
    SESSION_ENDS_BEFORE_START(ProblemKind.RULE, "/modules"),
    SESSION_OUTSIDE(ProblemKind.RULE, "/modules"),
    TRAINER_UNFIT(ProblemKind.RULE, "/trainers"),
    TRAINER_UNKNOWN(ProblemKind.RULE, "/trainers"),
    NOT_BEGUN(ProblemKind.CONFLICT, null),
    SEAT_UNKNOWN(ProblemKind.RULE, "/registrationId"),
    NAME_NEEDED(ProblemKind.RULE, "/name"),
    SESSION_UNKNOWN(ProblemKind.RULE, "/attended"),
    ATTENDANCE_SHORT(ProblemKind.RULE, "/outcome"),
    ATTENDANCE_REASON_NEEDED(ProblemKind.RULE, "/attendanceReason"),
    SCORE_SHORT(ProblemKind.RULE, "/score"),
    RESULT_KNOWN(ProblemKind.CONFLICT, "/position"),
    ACCOUNT_UNKNOWN(ProblemKind.RULE, "/username"),
    RESULT_OWNED(ProblemKind.CONFLICT, null),
    CODE_INVALID(ProblemKind.RULE, "/code"),
    SHARED_ALREADY(ProblemKind.CONFLICT, "/organisationId"),
    SHARE_DAY_UNFIT(ProblemKind.RULE, "/until");

    private final ProblemKind kind;
    private final @Nullable String field;

    TrainingProblem(ProblemKind kind, @Nullable String field) {
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
