package org.sahyog.studytour;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.event.schedule.EventTime;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.version.IfMatch;
import org.sahyog.studytour.place.Options;
import org.sahyog.studytour.stop.Stops;

/** Schedules and changes study tours, each together with its event. */
@ApplicationScoped
class StudyTours {
    private final StudyTourRepository repository;
    private final StudyTourReads reads;
    private final Stops stops;
    private final Options options;
    private final Events events;

    StudyTours(StudyTourRepository repository, StudyTourReads reads, Stops stops, Options options, Events events) {
        this.repository = repository;
        this.reads = reads;
        this.stops = stops;
        this.options = options;
        this.events = events;
    }

    Uni<StudyTourView> schedule(UUID clusterId, StudyTourDraft draft) {
        return ofEvent(() -> events.schedule(clusterId, EventKind.STUDY_TOUR, draft.event()))
                .call(event -> describe(event, draft))
                .chain(reads::written);
    }

    /** Its stops before its event: those that move with it lie within it then. */
    Uni<StudyTourView> change(UUID clusterId, UUID id, @Nullable String ifMatch, StudyTourDraft draft) {
        return events.hold(clusterId, id)
                .chain(() -> events.get(clusterId, id))
                .chain(reads::written)
                .invoke(now -> IfMatch.check(ifMatch, now.version(), now))
                .chain(now -> describe(now.event(), draft))
                .chain(() -> ofEvent(() -> events.change(clusterId, id, draft.event(), unseen -> {})))
                .chain(reads::written);
    }

    private Uni<Void> describe(EventView event, StudyTourDraft draft) {
        return ofEvent(() -> Uni.createFrom().item(() -> draft.event().time(event.zone())))
                .chain(time -> describe(event, draft, time));
    }

    private Uni<Void> describe(EventView event, StudyTourDraft draft, EventTime time) {
        return stops.revise(event.clusterId(), event.id(), draft.stopsOrNone(), time)
                .chain(() -> options.revise(event.clusterId(), event.id(), draft.optionsOrNone()))
                .chain(() -> repository.change(
                        event.clusterId(), event.id(), draft.unconfirmedReason(), draft.tellersFirst()));
    }

    /** What is wrong with the event lies within the tour that was sent; what is wrong with the tour beside it. */
    private static <T> Uni<T> ofEvent(Supplier<Uni<T>> deed) {
        return Uni.createFrom()
                .deferred(deed::get)
                .onFailure(DomainException.class)
                .transform(refusal -> refusal.type() instanceof TourProblem ? refusal : refusal.inside("/event"));
    }
}
