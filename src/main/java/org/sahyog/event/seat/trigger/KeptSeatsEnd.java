package org.sahyog.event.seat.trigger;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.event.Event;
import org.sahyog.event.kept.KeptSeats;
import org.sahyog.event.kept.KeptSeatsRepository;
import org.sahyog.event.seat.Seating;
import org.sahyog.event.seat.Seatings;
import org.sahyog.shared.deadline.DeadlineHandler;
import org.sahyog.shared.deadline.Deadlines;

/** Kept seats are for everyone from their day on. */
@Singleton
class KeptSeatsEnd implements DeadlineHandler {
    static final String KIND = "seat.kept";

    private final Seatings seatings;
    private final KeptSeatsRepository repository;
    private final Deadlines deadlines;
    private final Clock clock;

    KeptSeatsEnd(Seatings seatings, KeptSeatsRepository repository, Deadlines deadlines, Clock clock) {
        this.seatings = seatings;
        this.repository = repository;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> due(UUID eventId) {
        return seatings.hold(eventId).chain(seating -> repository.of(eventId).chain(kept -> due(seating, kept)));
    }

    private Uni<Void> due(Seating seating, List<KeptSeats> kept) {
        Event event = seating.event();
        Instant now = clock.instant();
        List<Instant> ends = ends(event, kept);
        if (event.isPublished() && ends.stream().anyMatch(end -> !now.isBefore(end))) {
            seating.course().keptSeatsReleased(now);
        }
        return seatings.write(seating)
                .chain(() -> next(ends, now)
                        .map(next -> deadlines.set(KIND, event.id(), next))
                        .orElse(Uni.createFrom().voidItem()));
    }

    /** When they are released, earliest first. */
    static List<Instant> ends(Event event, List<KeptSeats> kept) {
        return kept.stream()
                .map(each -> event.time().daysBefore(each.daysBefore()))
                .sorted()
                .toList();
    }

    static Optional<Instant> next(List<Instant> ends, Instant now) {
        return ends.stream().filter(now::isBefore).findFirst();
    }
}
