package org.sahyog.event.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sahyog.shared.deadline.DeadlineHandler;

/** When answers are told: as soon as there are enough, and for the last time when nobody answers any more. */
class BatchHandlers {
    static final String ENOUGH = "feedback.enough";
    static final String CLOSED = "feedback.closed";

    private record BatchHandler(String kind, Feedbacks feedbacks, BiFunction<Feedbacks, UUID, Uni<Void>> deed)
            implements DeadlineHandler {
        @Override
        public Uni<Void> due(UUID eventId) {
            return deed.apply(feedbacks, eventId);
        }
    }

    @Produces
    @Singleton
    DeadlineHandler enough(Feedbacks feedbacks) {
        return new BatchHandler(ENOUGH, feedbacks, Feedbacks::tell);
    }

    @Produces
    @Singleton
    DeadlineHandler closed(Feedbacks feedbacks) {
        return new BatchHandler(CLOSED, feedbacks, Feedbacks::close);
    }
}
