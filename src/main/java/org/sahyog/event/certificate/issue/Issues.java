package org.sahyog.event.certificate.issue;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.event.EventState;
import org.sahyog.event.EventView;
import org.sahyog.event.Events;
import org.sahyog.event.certificate.CertificateDeeds;
import org.sahyog.event.certificate.CertificateProblem;
import org.sahyog.event.certificate.CertifiedKind;
import org.sahyog.event.certificate.CertifiedPlace;
import org.sahyog.event.certificate.Earned;
import org.sahyog.event.certificate.issue.Issuing.Judgement;
import org.sahyog.shared.problem.DomainException;

/** Issues certificates. The event’s seats are held: nobody else issues, and nobody’s coming is undone, meanwhile. */
@ApplicationScoped
class Issues {
    private final Events events;
    private final List<CertifiedKind> kinds;
    private final Attended attended;
    private final IssueRepository repository;
    private final CertificateDeeds deeds;
    private final Clock clock;

    Issues(
            Events events,
            @All List<CertifiedKind> kinds,
            Attended attended,
            IssueRepository repository,
            CertificateDeeds deeds,
            Clock clock) {
        this.events = events;
        this.kinds = kinds;
        this.attended = attended;
        this.repository = repository;
        this.deeds = deeds;
        this.clock = clock;
    }

    Uni<IssuedView> issue(UUID clusterId, UUID eventId, IssueDraft draft) {
        return events.hold(clusterId, eventId)
                .chain(() -> events.get(clusterId, eventId))
                .invoke(this::refuseUnlessOver)
                .chain(this::earned)
                .chain(earned ->
                        repository.standing(clusterId, eventId).map(standing -> judge(earned, standing, draft)))
                .call(judgement -> write(clusterId, eventId, judgement, draft))
                .map(Judgement::answer);
    }

    private void refuseUnlessOver(EventView event) {
        Instant now = clock.instant();
        DomainException.refuseIf(
                event.state() != EventState.PUBLISHED || now.isBefore(event.endsAt()), CertificateProblem.NOT_OVER);
    }

    private Uni<List<Earned>> earned(EventView event) {
        return kinds.stream()
                .filter(kind -> kind.kind() == event.kind())
                .findFirst()
                .map(kind -> kind.earned(event.clusterId(), event.id()))
                .orElseGet(() -> attended.earned(event.clusterId(), event.id()));
    }

    private static Judgement judge(List<Earned> earned, Map<CertifiedPlace, UUID> standing, IssueDraft draft) {
        Issuing issuing = new Issuing(earned, standing);
        return draft.places() == null ? issuing.ofAll() : issuing.of(draft.places());
    }

    private Uni<Void> write(UUID clusterId, UUID eventId, Judgement judgement, IssueDraft draft) {
        return judgement.certificates().isEmpty()
                ? Uni.createFrom().voidItem()
                : repository
                        .add(clusterId, eventId, judgement.certificates(), draft, clock.instant())
                        .chain(added -> deeds.record("certificate.issued", added));
    }
}
