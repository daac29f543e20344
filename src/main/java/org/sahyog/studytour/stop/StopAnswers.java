package org.sahyog.studytour.stop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.sahyog.event.Events;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.journal.Journal;
import org.sahyog.studytour.stop.word.HostAnswerDraft;

/** What hosts say; for one that is no organisation here, the organiser; for one that cannot, an agent of its cluster on its word. */
@ApplicationScoped
class StopAnswers {
    private final StopRepository repository;
    private final StopReads reads;
    private final Events events;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    StopAnswers(
            StopRepository repository,
            StopReads reads,
            Events events,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.events = events;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<AskedStopView> confirm(UUID clusterId, UUID tourId, UUID id) {
        return answer(
                clusterId, tourId, id, "confirmed", stop -> stop.confirm(person(), speaksFor(stop), clock.instant()));
    }

    Uni<AskedStopView> decline(UUID clusterId, UUID tourId, UUID id, String reason) {
        return answer(
                clusterId,
                tourId,
                id,
                "declined",
                stop -> stop.decline(reason, person(), speaksFor(stop), clock.instant()));
    }

    /** As an agent, on its word; its people are told. */
    Uni<AskedStopView> forHost(UUID clusterId, UUID tourId, UUID id, HostAnswerDraft draft) {
        String step = draft.confirmed() ? "confirmed-for-host" : "declined-for-host";
        return answer(clusterId, tourId, id, step, stop -> stop.answerForHost(draft, person(), clock.instant()));
    }

    private Uni<AskedStopView> answer(UUID clusterId, UUID tourId, UUID id, String step, Consumer<Stop> answer) {
        return events.hold(clusterId, tourId)
                .chain(() -> repository.get(clusterId, tourId, id))
                .invoke(answer)
                .call(repository::nextVersion)
                .call(stop -> journal.record(Stops.deed(step, stop, stop.hostId)))
                .chain(reads::written);
    }

    private UUID person() {
        return current.get().id();
    }

    private UUID speaksFor(Stop stop) {
        return Objects.requireNonNullElseGet(
                stop.hostId, () -> current.get().acting().organisationId());
    }
}
