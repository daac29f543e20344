package org.sahyog.studytour.outcome;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sahyog.shared.deadline.DeadlineHandler;

/** One handler for each moment. */
class MomentHandlers {
    private static DeadlineHandler handler(Moment moment, OutcomeClock tours) {
        return DeadlineHandler.of(moment.verb(), eventId -> tours.due(moment, eventId));
    }

    @Produces
    @Singleton
    DeadlineHandler changesAsked(OutcomeClock tours) {
        return handler(Moment.CHANGES_ASKED, tours);
    }

    @Produces
    @Singleton
    DeadlineHandler changesNear(OutcomeClock tours) {
        return handler(Moment.CHANGES_NEAR, tours);
    }

    @Produces
    @Singleton
    DeadlineHandler firstOutcome(OutcomeClock tours) {
        return handler(Moment.FIRST_OUTCOME, tours);
    }

    @Produces
    @Singleton
    DeadlineHandler secondOutcome(OutcomeClock tours) {
        return handler(Moment.SECOND_OUTCOME, tours);
    }
}
