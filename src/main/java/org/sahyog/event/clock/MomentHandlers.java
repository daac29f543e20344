package org.sahyog.event.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sahyog.shared.deadline.DeadlineHandler;

/** One handler for each moment. */
class MomentHandlers {
    private static DeadlineHandler handler(Moment moment, EventClock events) {
        return DeadlineHandler.of(moment.verb(), eventId -> events.due(moment, eventId));
    }

    @Produces
    @Singleton
    DeadlineHandler opening(EventClock events) {
        return handler(Moment.REGISTRATION_OPENED, events);
    }

    @Produces
    @Singleton
    DeadlineHandler closing(EventClock events) {
        return handler(Moment.REGISTRATION_CLOSED, events);
    }

    @Produces
    @Singleton
    DeadlineHandler reminder(EventClock events) {
        return handler(Moment.REMINDER_DUE, events);
    }

    @Produces
    @Singleton
    DeadlineHandler start(EventClock events) {
        return handler(Moment.STARTED, events);
    }

    @Produces
    @Singleton
    DeadlineHandler feedback(EventClock events) {
        return handler(Moment.FEEDBACK_DUE, events);
    }

    @Produces
    @Singleton
    DeadlineHandler end(EventClock events) {
        return handler(Moment.ENDED, events);
    }
}
