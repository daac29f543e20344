package org.sahyog.event.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sahyog.event.feedback.FeedbackRepository.Held;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;

/**
 * Takes what people say after an event. It is told in another transaction than the one in which the last of a batch says it, so that nothing in
 * the database joins who to what.
 */
@ApplicationScoped
class Feedbacks {
    static final Duration OPEN = Duration.ofDays(30);

    private final FeedbackRepository repository;
    private final FeedbackReads reads;
    private final Deadlines deadlines;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Feedbacks(
            FeedbackRepository repository,
            FeedbackReads reads,
            Deadlines deadlines,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.deadlines = deadlines;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<FeedbackView> give(UUID clusterId, UUID eventId, FeedbackDraft draft) {
        UUID person = current.get().id();
        return repository
                .hold(clusterId, eventId)
                .invoke(this::refuseUnlessOpen)
                .call(() -> takePart(clusterId, eventId, person))
                .call(held -> reads.written(clusterId, eventId)
                        .map(asked -> new Questionnaire(asked.questions()).said(draft.answers()))
                        .chain(said -> keep(eventId, held, said)))
                .call(() -> journal.record(Deed.of("feedback.given", "event", eventId)
                        .in(clusterId)
                        .seenBy(Scope.person(person))))
                .chain(() -> reads.written(clusterId, eventId));
    }

    private void refuseUnlessOpen(Held held) {
        Instant now = clock.instant();
        boolean open = held.published()
                && !now.isBefore(held.endedAt())
                && now.isBefore(held.endedAt().plus(OPEN));
        DomainException.refuseIf(!open, FeedbackProblem.NOT_OPEN);
    }

    private Uni<Void> takePart(UUID clusterId, UUID eventId, UUID person) {
        return repository
                .hasGiven(eventId, person)
                .invoke(given -> DomainException.refuseIf(given, FeedbackProblem.GIVEN))
                .chain(() -> repository.asked(eventId, current.get().speaksFor()))
                .invoke(asked -> DomainException.refuseIf(!asked.hasRoom(), FeedbackProblem.SEATS_SPOKEN))
                .chain(asked -> repository.give(clusterId, eventId, person, asked.organisation()));
    }

    private Uni<Void> keep(UUID eventId, Held held, Map<String, String> said) {
        Box box = held.box().with(said, random);
        return repository
                .keep(eventId, box)
                .call(() -> deadlines.set(
                        BatchHandlers.CLOSED, eventId, held.endedAt().plus(OPEN)))
                .chain(() -> box.isEnough()
                        ? deadlines.set(BatchHandlers.ENOUGH, eventId, clock.instant())
                        : Uni.createFrom().voidItem());
    }

    /** What waits, where it is enough. */
    Uni<Void> tell(UUID eventId) {
        return repository
                .hold(eventId)
                .chain(held -> held.box().isEnough()
                        ? tell(held, eventId)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> tell(Held held, UUID eventId) {
        return repository
                .tell(eventId)
                .chain(() -> journal.record(Deed.of("feedback.told", "event", eventId)
                        .in(held.clusterId())
                        .seenBy(Scope.event(eventId))));
    }

    /** Nobody answers any more: fewer than five that are left are told to nobody, and forgotten. */
    Uni<Void> close(UUID eventId) {
        return tell(eventId)
                .chain(() -> repository.hold(eventId))
                .chain(held -> held.box().waiting().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : repository.keep(eventId, Box.EMPTY));
    }
}
