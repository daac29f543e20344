package org.sahyog.event.seat;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.shared.deadline.DeadlineHandler;

/** An offer was not answered in time: its seats go on. */
@Singleton
class OfferEnd implements DeadlineHandler {
    static final String KIND = "seat.offer";

    private final Lines lines;
    private final Clock clock;

    OfferEnd(Lines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> due(UUID offerId) {
        return Panache.getSession()
                .chain(session -> session.find(SeatOffer.class, offerId))
                .chain(offer ->
                        offer.state != SeatOffer.State.OPEN ? Uni.createFrom().voidItem() : expire(offer));
    }

    /** Under the lock the offer is read again: she may have answered while this waited. */
    private Uni<Void> expire(SeatOffer offer) {
        return lines.hold(offer.clusterId, offer.eventId)
                .call(() -> Panache.getSession().chain(session -> session.refresh(offer)))
                .invoke(line -> line.expire(offer, clock.instant()))
                .chain(lines::write);
    }
}
