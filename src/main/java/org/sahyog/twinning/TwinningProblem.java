package org.sahyog.twinning;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something about a twinning is refused. */
public enum TwinningProblem implements ProblemType {
    PARTNER_UNFIT(ProblemKind.RULE, "/partnerClusterId"),
    TERM_UNFIT(ProblemKind.RULE, "/endsOn"),
    OBLIGATION_UNFIT(ProblemKind.RULE, "/obligations"),
    ONE_SIDED(ProblemKind.RULE, "/obligations"),
    TWINNED_ALREADY(ProblemKind.CONFLICT),
    NOT_PROPOSED(ProblemKind.CONFLICT),
    NOT_ACTIVE(ProblemKind.CONFLICT),
    OTHER_SIDE(ProblemKind.FORBIDDEN),
    SAME_PERSON(ProblemKind.FORBIDDEN),
    RENEWAL_UNFIT(ProblemKind.RULE, "/endsOn"),
    NO_RENEWAL(ProblemKind.CONFLICT),
    NO_SUCH_OBLIGATION(ProblemKind.RULE, "/obligationId"),
    OUTSIDE_TERM(ProblemKind.RULE, "/happenedOn"),
    EVENT_UNFIT(ProblemKind.RULE, "/eventId"),
    JUDGED_ALREADY(ProblemKind.CONFLICT);

    private final ProblemKind kind;
    private final @Nullable String field;

    TwinningProblem(ProblemKind kind) {
        this(kind, null);
    }

    TwinningProblem(ProblemKind kind, @Nullable String field) {
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
