package org.sahyog.training;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.event.series.KindExtras;

/** Modules, trainers and rules are copied; sessions are told by the start of their event and so move by themselves. */
@Singleton
class TrainingExtras implements KindExtras {
    private final TrainingRepository repository;
    private final Events events;

    TrainingExtras(TrainingRepository repository, Events events) {
        this.repository = repository;
        this.events = events;
    }

    @Override
    public EventKind kind() {
        return EventKind.TRAINING;
    }

    @Override
    public Uni<Void> copy(EventView from, EventView to) {
        return repository
                .copy(from.clusterId(), from.id(), to.id())
                .chain(() -> events.keepFor(to.clusterId(), to.id(), Set.copyOf(from.onlyFor())))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> move(EventView before, EventView after) {
        return Uni.createFrom().voidItem();
    }
}
