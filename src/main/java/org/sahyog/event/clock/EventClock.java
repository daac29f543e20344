package org.sahyog.event.clock;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.event.Event;
import org.sahyog.event.EventChange;
import org.sahyog.event.EventChange.What;
import org.sahyog.event.EventFollower;
import org.sahyog.event.checkin.Attendances;
import org.sahyog.event.seat.Seating;
import org.sahyog.event.seat.Seatings;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** Sets the deadlines of an event when it is published or changed, and does what is due. */
@Singleton
class EventClock implements EventFollower {
    private final Deadlines deadlines;
    private final Seatings seatings;
    private final Attendances attendances;
    private final Journal journal;
    private final Clock clock;

    EventClock(Deadlines deadlines, Seatings seatings, Attendances attendances, Journal journal, Clock clock) {
        this.deadlines = deadlines;
        this.seatings = seatings;
        this.attendances = attendances;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Uni<Void> follow(Event event, EventChange change) {
        return change.what() == What.CANCELLED || event.isPublished()
                ? OneByOne.each(List.of(Moment.values()), moment -> set(moment, event))
                : Uni.createFrom().voidItem();
    }

    /** A moment that is over, or that the event no longer has, is waited for no more. */
    private Uni<Void> set(Moment moment, Event event) {
        Optional<Instant> time = event.isPublished() ? moment.of(event) : Optional.empty();
        return time.filter(clock.instant()::isBefore)
                .map(due -> deadlines.set(moment.verb(), event.id(), due))
                .orElseGet(() -> deadlines.lift(moment.verb(), event.id()));
    }

    /** The event's seats are held: whoever moves it has done so before, or waits. */
    Uni<Void> due(Moment moment, UUID eventId) {
        return seatings.hold(eventId)
                .chain(seating -> seating.event().isPublished()
                        ? due(moment, seating)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> due(Moment moment, Seating seating) {
        Event event = seating.event();
        Instant now = clock.instant();
        Optional<Instant> later = moment.of(event).filter(now::isBefore);
        if (later.isPresent()) {
            return deadlines.set(moment.verb(), event.id(), later.get());
        }
        if (moment == Moment.STARTED) {
            seating.course().end(false, now);
        }
        return seatings.write(seating)
                .chain(() -> moment == Moment.ENDED
                        ? attendances.close(event, now)
                        : Uni.createFrom().voidItem())
                .chain(() -> journal.record(Deed.of(moment.verb(), "event", event.id())
                        .in(event.clusterId())
                        .seenBy(Scope.event(event.id()), Scope.cluster(event.clusterId()))));
    }
}
