package org.sahyog.studytour;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.sahyog.event.EventChange;
import org.sahyog.event.EventKind;
import org.sahyog.event.kind.KindFollower;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.shared.problem.DomainException;

/** Every event of the kind is a study tour, wherever it was scheduled; its stops lie within it, and its hosts know of it before it is published. */
@Singleton
class TourFollower implements KindFollower {
    private final StudyTourRepository repository;

    TourFollower(StudyTourRepository repository) {
        this.repository = repository;
    }

    @Override
    public EventKind kind() {
        return EventKind.STUDY_TOUR;
    }

    @Override
    public Uni<Void> follow(UUID clusterId, UUID eventId, EventTime time, EventChange change) {
        return switch (change.what()) {
            case SCHEDULED -> repository.add(clusterId, eventId);
            case CHANGED ->
                repository
                        .outside(clusterId, eventId, time)
                        .invoke(TourFollower::refuseOutside)
                        .replaceWithVoid();
            case PUBLISHED ->
                repository
                        .unconfirmed(clusterId, eventId)
                        .invoke(TourFollower::refuseUnconfirmed)
                        .replaceWithVoid();
            case CANCELLED -> Uni.createFrom().voidItem();
        };
    }

    private static void refuseOutside(List<String> hosts) {
        DomainException.refuseIf(!hosts.isEmpty(), TourProblem.STOP_OUTSIDE, String.join(", ", hosts));
    }

    private static void refuseUnconfirmed(List<String> hosts) {
        if (!hosts.isEmpty()) {
            throw new DomainException(TourProblem.STOPS_UNCONFIRMED, String.join(", ", hosts)).with("hosts", hosts);
        }
    }
}
