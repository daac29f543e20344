package org.sahyog.practice.adoption;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sahyog.identity.OrganisationKind;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.practice.Practice;
import org.sahyog.practice.PracticeDeeds;
import org.sahyog.practice.PracticeProblem;
import org.sahyog.practice.PracticeRepository;
import org.sahyog.shared.Ids;
import org.sahyog.shared.file.FileLinks;
import org.sahyog.shared.problem.DomainException;

/** Saying what a firm did with a practice. Runs in the transaction of its caller. */
@ApplicationScoped
class Adoptions {
    private final PracticeRepository practices;
    private final AdoptionRepository repository;
    private final AdoptionReads reads;
    private final FileLinks files;
    private final PracticeDeeds deeds;
    private final CurrentCaller current;
    private final Clock clock;

    Adoptions(
            PracticeRepository practices,
            AdoptionRepository repository,
            AdoptionReads reads,
            FileLinks files,
            PracticeDeeds deeds,
            CurrentCaller current,
            Clock clock) {
        this.practices = practices;
        this.repository = repository;
        this.reads = reads;
        this.files = files;
        this.deeds = deeds;
        this.current = current;
        this.clock = clock;
    }

    Uni<AdoptionView> record(UUID clusterId, UUID practiceId, AdoptionDraft draft) {
        UUID id = Ids.chosen(draft.id());
        Instant now = clock.instant();
        return practices
                .get(clusterId, practiceId)
                .invoke(practice -> refuseUnlessAdoptable(practice, draft))
                .call(practice -> record(id, practice, firm(), draft, now))
                .call(() -> files.attach(AdoptionView.KIND, id, draft.attached()))
                .call(practice -> deeds.record("practice.adopted", practice, Map.of("adoption", id)))
                .chain(() -> reads.written(id));
    }

    private static void refuseUnlessAdoptable(Practice practice, AdoptionDraft draft) {
        DomainException.refuseIf(!practice.isPublished(), PracticeProblem.NOT_PUBLISHED);
        if (!draft.looksBack()) {
            practice.refuseUnlessRecommended();
        }
    }

    private UUID firm() {
        ActingFor acting = current.get().acting();
        DomainException.refuseIf(acting.kind() != OrganisationKind.FIRM, PracticeProblem.ADOPTER_UNFIT);
        return acting.organisationId();
    }

    private Uni<Void> record(UUID id, Practice practice, UUID firm, AdoptionDraft draft, Instant now) {
        return repository
                .refuseOwn(practice, firm)
                .chain(() -> repository.refuseFuture(practice, draft.happenedOn(), now))
                .chain(() -> repository.refuseUnfitCorrection(practice, firm, draft.corrects()))
                .chain(() -> repository.refuseUntried(practice, firm, draft))
                .chain(() -> repository.refuseUnfitTeacher(practice, firm, draft.learntFrom()))
                .chain(() -> repository.refuseUnfitEvent(firm, draft))
                .chain(() -> repository.add(id, practice, firm, draft, now));
    }
}
