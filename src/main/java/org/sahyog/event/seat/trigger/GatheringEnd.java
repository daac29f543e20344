package org.sahyog.event.seat.trigger;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.event.seat.Lines;
import org.sahyog.shared.deadline.DeadlineHandler;

/** Seats were gathered for a group long enough: now others may pass. */
@Singleton
class GatheringEnd implements DeadlineHandler {
    private final Lines lines;
    private final Clock clock;

    GatheringEnd(Lines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Lines.GATHERING_END;
    }

    @Override
    public Uni<Void> due(UUID partyId) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "select p.clusterId, p.eventId from WaitingParty p where p.id = :id", Object[].class)
                        .setParameter("id", partyId)
                        .getSingleResult())
                .chain(row -> lines.change(
                        (UUID) row[0], (UUID) row[1], line -> line.course().gathered(clock.instant())));
    }
}
