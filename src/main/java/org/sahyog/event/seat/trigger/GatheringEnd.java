package org.sahyog.event.seat.trigger;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.event.seat.Seatings;
import org.sahyog.shared.deadline.DeadlineHandler;

/** Seats were gathered for a group long enough: now others may pass. */
@Singleton
class GatheringEnd implements DeadlineHandler {
    private final Seatings seatings;
    private final Clock clock;

    GatheringEnd(Seatings seatings, Clock clock) {
        this.seatings = seatings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Seatings.GATHERING_END;
    }

    @Override
    public Uni<Void> due(UUID partyId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select p.clusterId, p.eventId from WaitingParty p where p.id = :id", Object[].class)
                        .setParameter("id", partyId)
                        .getSingleResult())
                .chain(row -> seatings.change(
                        (UUID) row[0],
                        (UUID) row[1],
                        seating -> seating.course().gathered(clock.instant())));
    }
}
