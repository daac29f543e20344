package org.sahyog.event.checkin.walkin;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.sahyog.event.checkin.walkin.WalkInRepository.Places;
import org.sahyog.event.seat.SeatRepository;
import org.sahyog.event.seat.Seating;
import org.sahyog.event.seat.Seatings;

/**
 * The seats of those who were let in by mistake. A registration’s places have no gaps: such a seat goes back once no other place is behind it.
 * By who holds the event’s seats, so that nobody is let in to it meanwhile.
 */
@ApplicationScoped
public class SeatsAtTheDoor {
    private final WalkInRepository repository;
    private final SeatRepository seats;
    private final Seatings seatings;

    SeatsAtTheDoor(WalkInRepository repository, SeatRepository seats, Seatings seatings) {
        this.repository = repository;
        this.seats = seats;
        this.seatings = seatings;
    }

    public Uni<Void> takeBack(Seating seating, UUID registrationId, int place, Instant now) {
        return repository
                .unname(registrationId, place)
                .chain(() -> repository.places(registrationId))
                .chain(places -> places.kept() == places.all()
                        ? Uni.createFrom().voidItem()
                        : takeBack(seating, registrationId, places, now));
    }

    private Uni<Void> takeBack(Seating seating, UUID registrationId, Places places, Instant now) {
        return seats.registration(seating.event().clusterId(), seating.event().id(), registrationId)
                .invoke(registration -> seating.course().turnAway(registration, places.kept(), now))
                .call(() -> seatings.write(seating))
                .chain(registration -> seats.endCodes(registration, places.kept() + 1, places.all()));
    }
}
