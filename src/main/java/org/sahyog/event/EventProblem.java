package org.sahyog.event;

import org.jspecify.annotations.Nullable;
import org.sahyog.shared.problem.ProblemKind;
import org.sahyog.shared.problem.ProblemType;

/** Why an event, or a seat in it, is refused. */
public enum EventProblem implements ProblemType {
    ZONE_UNKNOWN(ProblemKind.RULE, "/zone"),
    TIME_SKIPPED(ProblemKind.RULE, "/localStart"),
    START_PAST(ProblemKind.RULE, "/localStart"),
    ENDS_BEFORE_START(ProblemKind.RULE, "/localEnd"),
    WINDOW_EMPTY(ProblemKind.RULE, "/registrationClosesAt"),
    WINDOW_TOO_LATE(ProblemKind.RULE, "/registrationClosesAt"),
    WINDOW_PAST(ProblemKind.RULE, "/registrationClosesAt"),
    POLICY_UNEVEN(ProblemKind.RULE, "/seatPolicy/longestMinutes"),
    COORDINATE_ALONE(ProblemKind.RULE, "/longitude"),
    PLACE_NEEDED(ProblemKind.RULE, "/venue"),
    KIND_ELSEWHERE(ProblemKind.RULE, "/kind"),
    KIND_FIXED(ProblemKind.RULE, "/kind"),
    AUDIENCE_NARROWED(ProblemKind.RULE, "/audience"),
    NETWORK_NEEDED(ProblemKind.RULE, "/networkId"),
    NETWORK_UNNEEDED(ProblemKind.RULE, "/networkId"),
    NETWORK_UNKNOWN(ProblemKind.RULE, "/networkId"),
    NETWORK_FIXED(ProblemKind.RULE, "/networkId"),
    NETWORK_ONLY(ProblemKind.FORBIDDEN),
    ONLY_FOR_OTHERS(ProblemKind.FORBIDDEN),
    ORGANISER_UNFIT(ProblemKind.FORBIDDEN),
    ALREADY_PUBLISHED(ProblemKind.CONFLICT),
    CANCELLED(ProblemKind.CONFLICT),
    STARTED(ProblemKind.CONFLICT),
    CAPACITY_TAKEN(ProblemKind.CONFLICT, "/capacity"),
    NOT_PUBLISHED(ProblemKind.CONFLICT),
    NOT_OPEN_YET(ProblemKind.CONFLICT),
    HELD_BACK(ProblemKind.CONFLICT),
    CLOSED(ProblemKind.CONFLICT),
    FULL(ProblemKind.CONFLICT),
    SEATS_KEPT(ProblemKind.CONFLICT),
    ALREADY_REGISTERED(ProblemKind.CONFLICT),
    ALREADY_WITHDRAWN(ProblemKind.CONFLICT),
    MORE_WORKERS_THAN_SEATS(ProblemKind.RULE, "/workers"),
    LARGER_THAN_EVENT(ProblemKind.RULE, "/seats"),
    NOT_WAITING(ProblemKind.CONFLICT),
    WAIT_GROWS(ProblemKind.CONFLICT),
    OFFER_ENDED(ProblemKind.CONFLICT),
    PRIORITY_UNEXPLAINED(ProblemKind.RULE, "/reason"),
    CRITERION_UNKNOWN(ProblemKind.RULE, "/keptSeats"),
    KEPT_TOO_MANY(ProblemKind.RULE, "/keptSeats"),
    GROUP_TOGETHER(ProblemKind.CONFLICT),
    GROUP_COMPLETE(ProblemKind.CONFLICT),
    GROUP_UNINVITED(ProblemKind.FORBIDDEN),
    GROUP_NOT_YOURS(ProblemKind.FORBIDDEN),
    GROUP_OF_STRANGERS(ProblemKind.RULE, "/with"),
    COUNTER_NOT_YOURS(ProblemKind.FORBIDDEN),
    COUNTER_UNKNOWN(ProblemKind.RULE, "/organisationId"),
    SEAT_UNNAMED(ProblemKind.RULE, "/position");

    private final ProblemKind kind;
    private final @Nullable String field;

    EventProblem(ProblemKind kind) {
        this(kind, null);
    }

    EventProblem(ProblemKind kind, @Nullable String field) {
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
