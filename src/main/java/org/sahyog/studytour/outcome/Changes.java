package org.sahyog.studytour.outcome;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.studytour.TourProblem;

/** Writes down what travellers want to change, and what came of it. What was said stays as it was said. */
@ApplicationScoped
class Changes {
    private static final int MOST = 3;

    private final ChangeRepository repository;
    private final ChangeReads reads;
    private final Journal journal;
    private final Clock clock;

    Changes(ChangeRepository repository, ChangeReads reads, Journal journal, Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.journal = journal;
        this.clock = clock;
    }

    Uni<ChangeView> log(UUID clusterId, UUID tourId, UUID registrationId, ChangeDraft draft) {
        Instant now = clock.instant();
        UUID id = Ids.chosen(draft.id());
        return repository
                .traveller(clusterId, tourId, registrationId)
                .invoke(traveller -> traveller.calendar().refuseChanges(now))
                .call(traveller -> repository
                        .count(tourId, traveller.organisationId())
                        .invoke(known -> DomainException.refuseIf(known >= MOST, TourProblem.CHANGES_ENOUGH))
                        .chain(known -> repository.add(
                                clusterId,
                                tourId,
                                registrationId,
                                traveller.organisationId(),
                                id,
                                known + 1,
                                draft.text(),
                                now)))
                .call(traveller -> record("logged", clusterId, tourId, id, traveller.organisationId()))
                .chain(() -> reads.written(clusterId, tourId, id));
    }

    Uni<ChangeView> tell(UUID clusterId, UUID tourId, UUID registrationId, UUID id, OutcomeDraft draft) {
        Instant now = clock.instant();
        return repository
                .traveller(clusterId, tourId, registrationId)
                .call(() -> repository.refuseUnknown(tourId, registrationId, id))
                .invoke(traveller -> traveller.calendar().refuseOutcome(draft.afterDays(), now))
                .call(traveller -> repository.refuseUnfitAdoption(traveller.organisationId(), draft.adoptionId()))
                .call(() -> repository.tell(clusterId, id, draft, now))
                .call(traveller -> record("outcome-told", clusterId, tourId, id, traveller.organisationId()))
                .chain(() -> reads.written(clusterId, tourId, id));
    }

    private Uni<Void> record(String step, UUID clusterId, UUID tourId, UUID id, UUID organisation) {
        return journal.record(Deed.of("tour-change." + step, "tour_change", id)
                .in(clusterId)
                .with(Map.of("event", tourId))
                .seenBy(Scope.organisation(organisation), Scope.event(tourId)));
    }
}
