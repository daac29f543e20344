package org.sahyog.event.seat.trigger;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.event.seat.SeatRepository;
import org.sahyog.event.seat.Seatings;
import org.sahyog.shared.deadline.DeadlineHandler;

/** An offer was not answered in time: its seats go on. */
@Singleton
class OfferEnd implements DeadlineHandler {
    private final Seatings seatings;
    private final SeatRepository repository;
    private final Clock clock;

    OfferEnd(Seatings seatings, SeatRepository repository, Clock clock) {
        this.seatings = seatings;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Seatings.OFFER_END;
    }

    /** The offer is read under the lock: she may have answered while this waited. */
    @Override
    public Uni<Void> due(UUID offerId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select o.clusterId, o.eventId from SeatOffer o where o.id = :id", Object[].class)
                        .setParameter("id", offerId)
                        .getSingleResult())
                .chain(row -> expire((UUID) row[0], (UUID) row[1], offerId));
    }

    private Uni<Void> expire(UUID clusterId, UUID eventId, UUID offerId) {
        return seatings.hold(clusterId, eventId)
                .chain(seating -> repository
                        .offer(clusterId, eventId, offerId)
                        .invoke(offer -> seating.course().expire(offer, clock.instant()))
                        .chain(() -> seatings.write(seating)));
    }
}
