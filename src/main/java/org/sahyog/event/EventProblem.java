package org.sahyog.event;

import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why an event, or a seat in it, is refused. */
public enum EventProblem implements ProblemType {
    ZONE_UNKNOWN(ProblemKind.RULE),
    TIME_SKIPPED(ProblemKind.RULE),
    START_PAST(ProblemKind.RULE),
    ENDS_BEFORE_START(ProblemKind.RULE),
    WINDOW_EMPTY(ProblemKind.RULE),
    WINDOW_TOO_LATE(ProblemKind.RULE),
    PLACE_NEEDED(ProblemKind.RULE),
    KIND_ELSEWHERE(ProblemKind.RULE),
    KIND_FIXED(ProblemKind.RULE),
    AUDIENCE_NARROWED(ProblemKind.RULE),
    ORGANISER_UNFIT(ProblemKind.FORBIDDEN),
    ALREADY_PUBLISHED(ProblemKind.CONFLICT),
    CANCELLED(ProblemKind.CONFLICT),
    STARTED(ProblemKind.CONFLICT),
    CAPACITY_TAKEN(ProblemKind.CONFLICT),
    NOT_PUBLISHED(ProblemKind.CONFLICT),
    NOT_OPEN_YET(ProblemKind.CONFLICT),
    CLOSED(ProblemKind.CONFLICT),
    FULL(ProblemKind.CONFLICT),
    SEATS_KEPT(ProblemKind.CONFLICT),
    ALREADY_REGISTERED(ProblemKind.CONFLICT),
    ALREADY_WITHDRAWN(ProblemKind.CONFLICT),
    MORE_WORKERS_THAN_SEATS(ProblemKind.RULE),
    LARGER_THAN_EVENT(ProblemKind.RULE),
    NOT_WAITING(ProblemKind.CONFLICT),
    WAIT_GROWS(ProblemKind.CONFLICT),
    OFFER_ENDED(ProblemKind.CONFLICT),
    PRIORITY_UNEXPLAINED(ProblemKind.RULE),
    CRITERION_UNKNOWN(ProblemKind.RULE),
    KEPT_TOO_MANY(ProblemKind.RULE),
    GROUP_TOGETHER(ProblemKind.CONFLICT),
    GROUP_COMPLETE(ProblemKind.CONFLICT),
    GROUP_UNINVITED(ProblemKind.FORBIDDEN),
    GROUP_NOT_YOURS(ProblemKind.FORBIDDEN),
    GROUP_OF_STRANGERS(ProblemKind.RULE),
    COUNTER_NOT_YOURS(ProblemKind.FORBIDDEN),
    COUNTER_UNKNOWN(ProblemKind.RULE),
    SEAT_UNNAMED(ProblemKind.RULE);

    private final ProblemKind kind;

    EventProblem(ProblemKind kind) {
        this.kind = kind;
    }

    @Override
    public ProblemKind kind() {
        return kind;
    }
}
