package org.sahyog.training.result;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.PlaceCertificates;
import org.sahyog.identity.check.OneTimeCode;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.version.IfMatch;
import org.sahyog.training.CourseRule;
import org.sahyog.training.Courses;
import org.sahyog.training.TrainingProblem;
import org.sahyog.training.result.ResultRepository.Seat;

/** Enters results, puts them right, and makes the codes by which those whose they are take them. In the transaction of the endpoint. */
@ApplicationScoped
class Results {
    private final Courses courses;
    private final ResultRepository repository;
    private final ResultReads reads;
    private final PlaceCertificates certificates;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Results(
            Courses courses,
            ResultRepository repository,
            ResultReads reads,
            PlaceCertificates certificates,
            Journal journal,
            Clock clock) {
        this.courses = courses;
        this.repository = repository;
        this.reads = reads;
        this.certificates = certificates;
        this.journal = journal;
        this.clock = clock;
    }

    Uni<ResultView> enter(UUID clusterId, UUID trainingId, ResultDraft draft) {
        return begun(clusterId, trainingId)
                .chain(rule -> enter(clusterId, trainingId, rule, draft))
                .chain(id -> reads.written(clusterId, trainingId, id));
    }

    /** What is wrong with one of them lies within all that was sent. */
    Uni<ResultBatchView> enter(UUID clusterId, UUID trainingId, List<ResultDraft> drafts) {
        return begun(clusterId, trainingId)
                .chain(rule -> OneByOne.all(
                        IntStream.range(0, drafts.size()).boxed().toList(),
                        nth -> Uni.createFrom()
                                .deferred(() -> enter(clusterId, trainingId, rule, drafts.get(nth)))
                                .onFailure(DomainException.class)
                                .transform(refusal -> refusal.inside("/results/" + nth))))
                .chain(ids -> reads.written(clusterId, trainingId, ids))
                .map(ResultBatchView::new);
    }

    private Uni<CourseRule> begun(UUID clusterId, UUID trainingId) {
        Instant now = clock.instant();
        return courses.held(clusterId, trainingId)
                .invoke(rule -> DomainException.refuseIf(!rule.hasBegun(now), TrainingProblem.NOT_BEGUN));
    }

    private Uni<UUID> enter(UUID clusterId, UUID trainingId, CourseRule rule, ResultDraft draft) {
        UUID id = Ids.next();
        return repository
                .seat(clusterId, trainingId, draft)
                .chain(seat -> repository
                        .account(draft.username())
                        .chain(account -> repository.add(
                                clusterId,
                                trainingId,
                                id,
                                draft,
                                seat,
                                name(draft, seat),
                                Mark.of(rule, draft.said(), seat.scanned()),
                                rule,
                                account,
                                clock.instant())))
                .chain(() -> record("training-result.recorded", clusterId, id, rule))
                .replaceWith(id);
    }

    private static String name(ResultDraft draft, Seat seat) {
        String name = draft.name() == null ? seat.name() : draft.name();
        if (name == null) {
            throw new DomainException(TrainingProblem.NAME_NEEDED, draft.position());
        }
        return name;
    }

    Uni<ResultView> change(UUID clusterId, UUID trainingId, UUID id, @Nullable String ifMatch, MarkDraft draft) {
        return courses.held(clusterId, trainingId)
                .chain(rule -> repository
                        .hold(clusterId, trainingId, id)
                        .call(() -> reads.written(clusterId, trainingId, id)
                                .invoke(now -> IfMatch.check(ifMatch, now.version(), now)))
                        .map(held -> Mark.of(rule, draft.said(), held.scanned()))
                        .chain(mark -> repository.change(id, draft.name(), mark, clock.instant()))
                        .chain(() -> record("training-result.changed", clusterId, id, rule)))
                .chain(() -> reads.written(clusterId, trainingId, id))
                .call(this::revokeUnlessPassed);
    }

    private Uni<Void> revokeUnlessPassed(ResultView result) {
        return result.outcome() == Outcome.PASSED
                ? Uni.createFrom().voidItem()
                : certificates.passedNoMore(new CertifiedPlace(result.registrationId(), result.position()));
    }

    /** The code before it ends. */
    Uni<ResultCodeView> code(UUID clusterId, UUID trainingId, UUID id) {
        OneTimeCode code = OneTimeCode.random(random);
        return repository
                .hold(clusterId, trainingId, id)
                .invoke(held -> DomainException.refuseIf(held.owned(), TrainingProblem.RESULT_OWNED))
                .chain(() -> repository.code(id, code))
                .chain(() -> courses.rule(clusterId, trainingId))
                .chain(rule -> record("training-result.code-made", clusterId, id, rule))
                .replaceWith(() -> new ResultCodeView(id, code.readable()));
    }

    private Uni<Void> record(String verb, UUID clusterId, UUID id, CourseRule rule) {
        return journal.record(
                Deed.of(verb, "training-result", id).in(clusterId).seenBy(Scope.organisation(rule.organiserId())));
    }
}
