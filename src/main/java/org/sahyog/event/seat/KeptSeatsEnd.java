package org.sahyog.event.seat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sahyog.event.Event;
import org.sahyog.event.KeptSeats;
import org.sahyog.shared.deadline.DeadlineHandler;
import org.sahyog.shared.deadline.Deadlines;

/** Kept seats are for everyone from their day on. */
@Singleton
class KeptSeatsEnd implements DeadlineHandler {
    static final String KIND = "seat.kept";

    private final Lines lines;
    private final KeptSeatsRepository repository;
    private final Deadlines deadlines;
    private final Clock clock;

    KeptSeatsEnd(Lines lines, KeptSeatsRepository repository, Deadlines deadlines, Clock clock) {
        this.lines = lines;
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
        Instant now = clock.instant();
        return Panache.getSession()
                .chain(session -> session.find(Event.class, eventId))
                .call(event -> lines.change(event.clusterId(), eventId, line -> line.keptSeatsReleased(now)))
                .chain(event -> repository.of(eventId).chain(kept -> waitForNext(event, kept, now)));
    }

    private Uni<Void> waitForNext(Event event, List<KeptSeats> kept, Instant now) {
        return kept.stream()
                .map(each -> event.daysBefore(each.daysBefore()))
                .filter(now::isBefore)
                .min(Instant::compareTo)
                .map(next -> deadlines.set(KIND, event.id(), next))
                .orElse(Uni.createFrom().voidItem());
    }
}
