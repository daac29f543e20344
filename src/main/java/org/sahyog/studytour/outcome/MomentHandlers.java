package org.sahyog.studytour.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.sahyog.shared.deadline.DeadlineHandler;

/** One handler for each moment. */
class MomentHandlers {
    private record MomentHandler(Moment moment, OutcomeClock tours) implements DeadlineHandler {
        @Override
        public String kind() {
            return moment.verb();
        }

        @Override
        public Uni<Void> due(UUID eventId) {
            return tours.due(moment, eventId);
        }
    }

    @Produces
    @Singleton
    DeadlineHandler changesAsked(OutcomeClock tours) {
        return new MomentHandler(Moment.CHANGES_ASKED, tours);
    }

    @Produces
    @Singleton
    DeadlineHandler changesNear(OutcomeClock tours) {
        return new MomentHandler(Moment.CHANGES_NEAR, tours);
    }

    @Produces
    @Singleton
    DeadlineHandler firstOutcome(OutcomeClock tours) {
        return new MomentHandler(Moment.FIRST_OUTCOME, tours);
    }

    @Produces
    @Singleton
    DeadlineHandler secondOutcome(OutcomeClock tours) {
        return new MomentHandler(Moment.SECOND_OUTCOME, tours);
    }
}
