package org.sahyog.challenge;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why something about a need is refused. */
public enum ChallengeProblem implements ProblemType {
    UNDESCRIBED(ProblemKind.RULE, "/description"),
    OWN(ProblemKind.CONFLICT),
    NOT_YOURS(ProblemKind.FORBIDDEN),
    ID_STAYS(ProblemKind.RULE, "/id"),
    ANSWERED(ProblemKind.CONFLICT),
    ENDED(ProblemKind.CONFLICT),
    NOT_ENDED(ProblemKind.CONFLICT),
    ALREADY_SUPPORTED(ProblemKind.CONFLICT),
    NOT_SUPPORTED(ProblemKind.CONFLICT),
    MERGED(ProblemKind.CONFLICT),
    NOT_MERGED(ProblemKind.CONFLICT),
    MERGED_LONG_AGO(ProblemKind.CONFLICT),
    MERGE_UNFIT(ProblemKind.RULE, "/into"),
    ROUTE_UNFIT(ProblemKind.RULE, "/organisationId"),
    NOT_ROUTED_TO_YOU(ProblemKind.FORBIDDEN),
    TAKEN_UP(ProblemKind.CONFLICT),
    LINK_UNFIT(ProblemKind.RULE, "/linkedId"),
    LINKED_ALREADY(ProblemKind.CONFLICT),
    LINKER_UNFIT(ProblemKind.FORBIDDEN),
    LINK_OF_OTHERS(ProblemKind.FORBIDDEN);

    private final ProblemKind kind;
    private final @Nullable String field;

    ChallengeProblem(ProblemKind kind) {
        this(kind, null);
    }

    ChallengeProblem(ProblemKind kind, @Nullable String field) {
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
