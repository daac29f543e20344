package org.sahyog.training;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.EventKind;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.version.IfMatch;

/** Schedules and changes trainings, each together with its event. */
@ApplicationScoped
class Trainings {
    private final TrainingRepository repository;
    private final Events events;
    private final List<TrainingFollower> followers;

    Trainings(TrainingRepository repository, Events events, @All List<TrainingFollower> followers) {
        this.repository = repository;
        this.events = events;
        this.followers = followers;
    }

    Uni<TrainingView> schedule(UUID clusterId, TrainingDraft draft) {
        Training training = Training.of(draft).after(List.of());
        return ofEvent(() -> events.schedule(clusterId, EventKind.TRAINING, draft.event()))
                .chain(event -> write(event, training, draft, 0));
    }

    Uni<TrainingView> change(UUID clusterId, UUID id, @Nullable String ifMatch, TrainingDraft draft) {
        Training wanted = Training.of(draft);
        return repository
                .get(clusterId, id)
                .chain(found -> ofEvent(() -> events.change(clusterId, id, draft.event(), event -> {
                            TrainingView now = TrainingView.of(event, found.training(), found.trainers());
                            IfMatch.check(ifMatch, now.version(), now);
                        }))
                        .chain(event -> write(
                                event,
                                wanted.after(found.training().sessions()),
                                draft,
                                found.training().version() + 1)))
                .call(() -> OneByOne.each(followers, follower -> follower.changed(clusterId, id)));
    }

    private Uni<TrainingView> write(EventView event, Training training, TrainingDraft draft, int version) {
        return repository
                .trainers(draft.trainersOrNone(), event.organiserId())
                .chain(trainers -> write(event, training, trainers, version));
    }

    private Uni<TrainingView> write(EventView event, Training training, JsonArray trainers, int version) {
        return repository
                .write(event.clusterId(), event.id(), training, trainers, event.localStart(), version)
                .chain(() -> events.keepFor(event.clusterId(), event.id(), training.onlyFor()))
                .chain(kept -> repository
                        .get(event.clusterId(), event.id())
                        .map(written -> TrainingView.of(kept, written.training(), written.trainers())));
    }

    /** What is wrong with the event lies within the training that was sent. */
    private static Uni<EventView> ofEvent(Supplier<Uni<EventView>> deed) {
        return Uni.createFrom()
                .deferred(deed::get)
                .onFailure(DomainException.class)
                .transform(refusal -> refusal.inside("/event"));
    }
}
