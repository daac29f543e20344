package org.sahyog.event.feedback;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.sahyog.shared.deadline.DeadlineHandler;

/** When answers are told: as soon as there are enough, and for the last time when nobody answers any more. */
class BatchHandlers {
    static final String ENOUGH = "feedback.enough";
    static final String CLOSED = "feedback.closed";

    @Produces
    @Singleton
    DeadlineHandler enough(Feedbacks feedbacks) {
        return DeadlineHandler.of(ENOUGH, feedbacks::tell);
    }

    @Produces
    @Singleton
    DeadlineHandler closed(Feedbacks feedbacks) {
        return DeadlineHandler.of(CLOSED, feedbacks::close);
    }
}
