package org.sahyog.event.seat.trigger;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.event.seat.Lines;
import org.sahyog.event.seat.SeatRepository;
import org.sahyog.shared.deadline.DeadlineHandler;

/** An offer was not answered in time: its seats go on. */
@Singleton
class OfferEnd implements DeadlineHandler {
    private final Lines lines;
    private final SeatRepository repository;
    private final Clock clock;

    OfferEnd(Lines lines, SeatRepository repository, Clock clock) {
        this.lines = lines;
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Lines.OFFER_END;
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
        return lines.hold(clusterId, eventId)
                .chain(line -> repository
                        .offer(clusterId, eventId, offerId)
                        .invoke(offer -> line.course().expire(offer, clock.instant()))
                        .chain(() -> lines.write(line)));
    }
}
