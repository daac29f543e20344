package org.sahyog.event.clock;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.shared.deadline.DeadlineHandler;

/** One handler for each moment. */
class MomentHandlers {
    private record MomentHandler(Moment moment, EventClock events) implements DeadlineHandler {
        @Override
        public String kind() {
            return moment.verb();
        }

        @Override
        public Uni<Void> due(UUID eventId) {
            return events.due(moment, eventId);
        }
    }

    @Produces
    @Singleton
    DeadlineHandler opening(EventClock events) {
        return new MomentHandler(Moment.REGISTRATION_OPENED, events);
    }

    @Produces
    @Singleton
    DeadlineHandler closing(EventClock events) {
        return new MomentHandler(Moment.REGISTRATION_CLOSED, events);
    }

    @Produces
    @Singleton
    DeadlineHandler reminder(EventClock events) {
        return new MomentHandler(Moment.REMINDER_DUE, events);
    }

    @Produces
    @Singleton
    DeadlineHandler start(EventClock events) {
        return new MomentHandler(Moment.STARTED, events);
    }

    @Produces
    @Singleton
    DeadlineHandler feedback(EventClock events) {
        return new MomentHandler(Moment.FEEDBACK_DUE, events);
    }

    @Produces
    @Singleton
    DeadlineHandler end(EventClock events) {
        return new MomentHandler(Moment.ENDED, events);
    }
}
