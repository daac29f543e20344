package org.sahyog.event.disclosure;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sahyog.event.Event;
import org.sahyog.event.EventChange;
import org.sahyog.event.EventChange.What;
import org.sahyog.event.EventFollower;

/** Nothing is published before what firms must know is said. */
@Singleton
class DisclosureBeforeBooking implements EventFollower {
    private final DisclosureRepository repository;

    DisclosureBeforeBooking(DisclosureRepository repository) {
        this.repository = repository;
    }

    @Override
    public Uni<Void> follow(Event event, EventChange change) {
        return change.what() == What.PUBLISHED
                ? repository
                        .get(event.clusterId(), event.id())
                        .invoke(found -> found.sheet().refuseIfIncomplete())
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
