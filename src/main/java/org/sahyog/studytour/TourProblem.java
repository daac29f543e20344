package org.sahyog.studytour;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why a study tour, or something of it, is refused, beyond what an event refuses. */
public enum TourProblem implements ProblemType {
    STOP_OUTSIDE(ProblemKind.RULE, "/stops"),
    STOPS_OVERLAP(ProblemKind.RULE, "/stops"),
    HOST_UNCLEAR(ProblemKind.RULE, "/stops"),
    HOST_UNKNOWN(ProblemKind.RULE, "/stops"),
    NAMED_TWICE(ProblemKind.RULE, "/stops"),
    STOPS_UNCONFIRMED(ProblemKind.CONFLICT),
    STOP_ANSWERED(ProblemKind.CONFLICT),
    REASON_NEEDED(ProblemKind.RULE, "/reason"),
    STOP_DROPPED(ProblemKind.CONFLICT),
    STOP_OVER(ProblemKind.CONFLICT),
    OPTION_TAKEN(ProblemKind.CONFLICT, "/options"),
    OPTION_UNKNOWN(ProblemKind.RULE, "/optionId"),
    OPTION_FULL(ProblemKind.CONFLICT),
    PLACES_WITHOUT_SEATS(ProblemKind.CONFLICT),
    MORE_PLACES_THAN_SEATS(ProblemKind.RULE, "/anybody"),
    COMPANY_OF_ROOMS(ProblemKind.RULE, "/optionId"),
    NOT_TRAVELLER(ProblemKind.CONFLICT),
    CHANGES_TOO_EARLY(ProblemKind.CONFLICT),
    CHANGES_TOO_LATE(ProblemKind.CONFLICT),
    CHANGES_ENOUGH(ProblemKind.CONFLICT),
    OUTCOME_TOO_EARLY(ProblemKind.CONFLICT, "/afterDays"),
    OUTCOME_TOLD(ProblemKind.CONFLICT, "/afterDays"),
    OUTCOME_DAYS_UNFIT(ProblemKind.RULE, "/afterDays"),
    ADOPTION_UNFIT(ProblemKind.RULE, "/adoptionId");

    private final ProblemKind kind;
    private final @Nullable String field;

    TourProblem(ProblemKind kind) {
        this(kind, null);
    }

    TourProblem(ProblemKind kind, @Nullable String field) {
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
