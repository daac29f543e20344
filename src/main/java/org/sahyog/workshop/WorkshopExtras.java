package org.sahyog.workshop;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventView;
import org.sahyog.event.series.KindExtras;

/** Sessions move with their workshop. */
@Singleton
class WorkshopExtras implements KindExtras {
    private final WorkshopRepository repository;

    WorkshopExtras(WorkshopRepository repository) {
        this.repository = repository;
    }

    @Override
    public EventKind kind() {
        return EventKind.WORKSHOP;
    }

    @Override
    public Uni<Void> copy(EventView from, EventView to) {
        return repository
                .get(from.clusterId(), from.id())
                .chain(workshop -> repository.add(to.clusterId(), to.id(), workshop.moved(from, to)));
    }

    @Override
    public Uni<Void> move(EventView before, EventView after) {
        return repository
                .get(before.clusterId(), before.id())
                .chain(workshop -> repository.change(
                        before.clusterId(), before.id(), workshop.moved(before, after), workshop.version()));
    }
}
