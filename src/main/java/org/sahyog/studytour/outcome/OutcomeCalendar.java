package org.sahyog.studytour.outcome;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.time.TimeInWords;
import org.sahyog.studytour.TourProblem;

/** When travellers are asked what, counted from the end of the tour. */
record OutcomeCalendar(Instant startsAt, Instant endsAt, ZoneId zone) {
    static final int FIRST = 30;
    static final int SECOND = 90;
    private static final Duration WEEK = Duration.ofDays(7);

    /** Intended changes are written down until then: afterwards they are hindsight. */
    Instant changesUntil() {
        return endsAt.plus(WEEK);
    }

    /** Two days before they are too late. */
    Instant reminderAt() {
        return endsAt.plus(WEEK).minus(Duration.ofDays(2));
    }

    /** What came of it is asked then, and can be told from then on. */
    Instant outcomeFrom(int days) {
        return endsAt.plus(Duration.ofDays(days));
    }

    /** Already on the way: people write on the bus. */
    void refuseChanges(Instant now) {
        DomainException.refuseIf(now.isBefore(startsAt), TourProblem.CHANGES_TOO_EARLY, TimeInWords.at(startsAt, zone));
        DomainException.refuseIf(
                now.isAfter(changesUntil()), TourProblem.CHANGES_TOO_LATE, TimeInWords.at(changesUntil(), zone));
    }

    void refuseOutcome(int days, Instant now) {
        DomainException.refuseIf(days != FIRST && days != SECOND, TourProblem.OUTCOME_DAYS_UNFIT);
        Instant from = outcomeFrom(days);
        DomainException.refuseIf(now.isBefore(from), TourProblem.OUTCOME_TOO_EARLY, days, TimeInWords.at(from, zone));
    }
}
