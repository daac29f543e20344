package org.sahyog.studytour.outcome;

import java.time.Instant;
import java.util.function.Function;

/** When travellers are asked. */
enum Moment {
    CHANGES_ASKED("changes-asked", OutcomeCalendar::endsAt),
    CHANGES_NEAR("changes-near", OutcomeCalendar::reminderAt),
    FIRST_OUTCOME("first-outcome-asked", calendar -> calendar.outcomeFrom(OutcomeCalendar.FIRST)),
    SECOND_OUTCOME("second-outcome-asked", calendar -> calendar.outcomeFrom(OutcomeCalendar.SECOND));

    private final String deed;
    private final Function<OutcomeCalendar, Instant> time;

    Moment(String deed, Function<OutcomeCalendar, Instant> time) {
        this.deed = deed;
        this.time = time;
    }

    /** Of the deadline and of the deed that it becomes. */
    String verb() {
        return "study-tour." + deed;
    }

    Instant of(OutcomeCalendar calendar) {
        return time.apply(calendar);
    }
}
