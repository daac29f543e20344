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
import org.sahyog.event.seat.Line;
import org.sahyog.event.seat.Lines;
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
        return lines.hold(eventId).chain(line -> repository.of(eventId).chain(kept -> due(line, kept)));
    }

    private Uni<Void> due(Line line, List<KeptSeats> kept) {
        Event event = line.event();
        Instant now = clock.instant();
        List<Instant> ends = ends(event, kept);
        if (event.isPublished() && ends.stream().anyMatch(end -> !now.isBefore(end))) {
            line.course().keptSeatsReleased(now);
        }
        return lines.write(line)
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
