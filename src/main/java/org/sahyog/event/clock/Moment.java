package org.sahyog.event.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.sahyog.event.Event;

/** A moment in the life of an event that something waits for. */
enum Moment {
    REGISTRATION_OPENED(
            "registration-opened", event -> Optional.ofNullable(event.window().opensAt())),
    REGISTRATION_CLOSED(
            "registration-closed", event -> Optional.ofNullable(event.window().closesAt())),
    /** Who has a seat is reminded a day before. */
    REMINDER_DUE("reminder-due", event -> Optional.of(event.startsAt().minus(Duration.ofHours(24)))),
    STARTED("started", event -> Optional.of(event.startsAt())),
    ENDED("ended", event -> Optional.of(event.time().endsAt())),
    /** It is over: who had a seat is asked how it was. */
    FEEDBACK_DUE("feedback-due", event -> Optional.of(event.time().endsAt()));

    private final String deed;
    private final Function<Event, Optional<Instant>> time;

    Moment(String deed, Function<Event, Optional<Instant>> time) {
        this.deed = deed;
        this.time = time;
    }

    /** {@code event.started}: of the deadline and of the deed that it becomes. */
    String verb() {
        return "event." + deed;
    }

    Optional<Instant> of(Event event) {
        return time.apply(event);
    }
}
