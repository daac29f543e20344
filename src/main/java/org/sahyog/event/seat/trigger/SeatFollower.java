package org.sahyog.event.seat.trigger;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sahyog.event.Event;
import org.sahyog.event.EventChange;
import org.sahyog.event.EventFollower;
import org.sahyog.event.EventProblem;
import org.sahyog.event.EventRepository;
import org.sahyog.event.EventSeats;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.event.kept.KeptSeatsRepository;
import org.sahyog.event.seat.Seatings;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.problem.DomainException;

/** The seats follow their event: kept for whom, more or fewer, moved, off. */
@Singleton
class SeatFollower implements EventFollower {
    private final Seatings seatings;
    private final EventRepository events;
    private final KeptSeatsRepository repository;
    private final Deadlines deadlines;
    private final Clock clock;

    SeatFollower(
            Seatings seatings,
            EventRepository events,
            KeptSeatsRepository repository,
            Deadlines deadlines,
            Clock clock) {
        this.seatings = seatings;
        this.events = events;
        this.repository = repository;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Uni<Void> follow(Event event, EventChange change) {
        return switch (change.what()) {
            case SCHEDULED -> keep(event, change.kept());
            case CHANGED -> keep(event, change.kept()).chain(() -> adapt(event, change));
            case CANCELLED ->
                seatings.change(
                        event.clusterId(),
                        event.id(),
                        seating -> seating.course().end(true, clock.instant()));
            case PUBLISHED -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> adapt(Event event, EventChange change) {
        Instant now = clock.instant();
        return seatings.change(event.clusterId(), event.id(), seating -> {
            seating.course().resized(change.capacityBefore(), now);
            if (change.moved()) {
                seating.course().moved(now);
            }
        });
    }

    private Uni<Void> keep(Event event, List<KeptSeats> kept) {
        List<Instant> ends = KeptSeatsEnd.ends(event, kept);
        Instant now = clock.instant();
        Instant last = ends.isEmpty() ? null : ends.get(ends.size() - 1);
        int seats = kept.stream().mapToInt(KeptSeats::seats).sum();
        return events.lockSeats(event.clusterId(), event.id())
                .invoke(counter ->
                        DomainException.refuseIf(seats > counter.capacity(), EventProblem.KEPT_TOO_MANY, seats))
                .call(counter -> counter.keptUntil() == null && kept.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : keep(event, counter, kept, now))
                .invoke(counter -> counter.keepUntil(last))
                .chain(() -> KeptSeatsEnd.next(ends, now)
                        .map(next -> deadlines.set(KeptSeatsEnd.KIND, event.id(), next))
                        .orElseGet(() -> deadlines.lift(KeptSeatsEnd.KIND, event.id())));
    }

    /** While the same seats are kept as before, what everyone met when she asked stays so. */
    private Uni<Void> keep(Event event, EventSeats counter, List<KeptSeats> kept, Instant now) {
        return repository
                .of(event.id())
                .chain(before -> before.equals(kept) && counter.keepsSeats(now)
                        ? Uni.createFrom().voidItem()
                        : repository.keep(event, kept, now));
    }
}
