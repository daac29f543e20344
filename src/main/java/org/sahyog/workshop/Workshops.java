package org.sahyog.workshop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.version.IfMatch;

/** Schedules and changes workshops, each together with its event. */
@ApplicationScoped
class Workshops {
    private final WorkshopRepository repository;
    private final Events events;

    Workshops(WorkshopRepository repository, Events events) {
        this.repository = repository;
        this.events = events;
    }

    Uni<WorkshopView> schedule(UUID clusterId, WorkshopDraft draft) {
        Workshop workshop = Workshop.of(draft);
        return ofEvent(() -> events.schedule(clusterId, EventKind.WORKSHOP, draft.event()))
                .call(event -> repository.add(clusterId, event.id(), workshop))
                .map(event -> WorkshopView.of(event, workshop));
    }

    Uni<WorkshopView> change(UUID clusterId, UUID id, @Nullable String ifMatch, WorkshopDraft draft) {
        Workshop wanted = Workshop.of(draft);
        return repository
                .get(clusterId, id)
                .chain(found -> ofEvent(() -> events.change(clusterId, id, draft.event(), event -> {
                            WorkshopView now = WorkshopView.of(event, found);
                            IfMatch.check(ifMatch, now.version(), now);
                        }))
                        .call(() -> repository.change(clusterId, id, wanted, found.version()))
                        .chain(event -> repository.get(clusterId, id).map(changed -> WorkshopView.of(event, changed))));
    }

    /** What is wrong with the event lies within the workshop that was sent. */
    private static Uni<EventView> ofEvent(Supplier<Uni<EventView>> deed) {
        return Uni.createFrom()
                .deferred(deed::get)
                .onFailure(DomainException.class)
                .transform(refusal -> refusal.inside("/event"));
    }
}
