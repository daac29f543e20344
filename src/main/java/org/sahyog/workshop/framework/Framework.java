package org.sahyog.workshop.framework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.access.ClusterMembership;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.CurrentRequest;
import org.sahyog.shared.version.IfMatch;

/** Filling a workshop’s framework together. Every method runs in the transaction of its caller, who sees the workshop. */
@ApplicationScoped
class Framework {
    private final FrameworkRepository repository;
    private final FrameworkReads reads;
    private final ClusterMembership membership;
    private final Journal journal;
    private final CurrentCaller current;
    private final CurrentRequest request;
    private final Clock clock;

    Framework(
            FrameworkRepository repository,
            FrameworkReads reads,
            ClusterMembership membership,
            Journal journal,
            CurrentCaller current,
            CurrentRequest request,
            Clock clock) {
        this.repository = repository;
        this.reads = reads;
        this.membership = membership;
        this.journal = journal;
        this.current = current;
        this.request = request;
        this.clock = clock;
    }

    Uni<FindingView> write(UUID clusterId, UUID workshopId, FindingDraft draft) {
        ActingFor acting = current.get().acting();
        Finding finding =
                Finding.write(clusterId, workshopId, acting.organisationId(), draft, request.author(), clock.instant());
        return repository
                .refuseIfClosed(clusterId, workshopId)
                .chain(() -> repository.takesPart(
                        clusterId, workshopId, current.get().id(), acting.ids()))
                .invoke(takesPart -> DomainException.refuseIf(!takesPart, FrameworkProblem.NOT_TAKING_PART))
                .chain(() -> refuseUnfit(workshopId, acting.organisationId(), draft))
                .chain(() -> repository.add(finding))
                .chain(() -> record("workshop.finding-written", finding))
                .chain(() -> reads.written(finding));
    }

    private Uni<Void> refuseUnfit(UUID workshopId, UUID organisation, FindingDraft draft) {
        return repository
                .refuseOtherTheme(workshopId, draft.theme())
                .chain(() -> repository.refuseOtherGroup(workshopId, draft.groupId()))
                .chain(() -> membership.has(draft.fromClusterId(), organisation))
                .invoke(member -> DomainException.refuseIf(!member, FrameworkProblem.CLUSTER_UNFIT))
                .replaceWithVoid();
    }

    Uni<FindingView> change(UUID clusterId, UUID workshopId, UUID id, @Nullable String ifMatch, FindingDraft draft) {
        return repository
                .refuseIfClosed(clusterId, workshopId)
                .chain(() -> mine(clusterId, workshopId, id))
                .call(finding -> reads.written(finding).invoke(view -> IfMatch.check(ifMatch, view.version(), view)))
                .call(finding -> refuseUnfit(workshopId, finding.organisationId, draft))
                .invoke(finding -> finding.change(draft, clock.instant()))
                .call(finding -> record("workshop.finding-changed", finding))
                .chain(reads::written);
    }

    Uni<DeletedFindingView> delete(UUID clusterId, UUID workshopId, UUID id) {
        return repository
                .refuseIfClosed(clusterId, workshopId)
                .chain(() -> mine(clusterId, workshopId, id))
                .call(repository::remove)
                .call(finding -> record("workshop.finding-deleted", finding))
                .map(finding -> new DeletedFindingView(finding.id));
    }

    /** Also when nothing more is written. */
    Uni<FindingView> became(UUID clusterId, UUID workshopId, UUID id, OutcomeDraft outcome) {
        return mine(clusterId, workshopId, id)
                .call(finding -> repository.refuseOtherOutcome(finding, outcome))
                .invoke(finding -> finding.became(outcome, clock.instant()))
                .call(finding -> record("workshop.finding-became", finding))
                .chain(reads::written);
    }

    /** Of an organisation that the caller acts for, or of any where she organises the workshop. */
    private Uni<Finding> mine(UUID clusterId, UUID workshopId, UUID id) {
        return repository
                .get(clusterId, workshopId, id)
                .call(finding -> finding.isOf(current.get().speaksFor())
                        ? Uni.createFrom().voidItem()
                        : repository
                                .organises(
                                        clusterId,
                                        workshopId,
                                        current.get().id(),
                                        current.get().speaksFor())
                                .invoke(organises -> DomainException.refuseIf(!organises, FrameworkProblem.NOT_YOURS)));
    }

    Uni<FrameworkView> close(UUID clusterId, UUID workshopId) {
        return repository
                .close(clusterId, workshopId, clock.instant())
                .chain(() -> record("workshop.framework-closed", clusterId, workshopId, Map.of()))
                .chain(() -> reads.written(clusterId, workshopId));
    }

    Uni<FrameworkView> reopen(UUID clusterId, UUID workshopId) {
        return repository
                .reopen(clusterId, workshopId)
                .chain(() -> record("workshop.framework-reopened", clusterId, workshopId, Map.of()))
                .chain(() -> reads.written(clusterId, workshopId));
    }

    private Uni<Void> record(String verb, Finding finding) {
        return record(verb, finding.clusterId, finding.eventId, Map.of("finding", finding.id));
    }

    private Uni<Void> record(String verb, UUID clusterId, UUID workshopId, Map<String, ?> facts) {
        return journal.record(Deed.of(verb, "event", workshopId)
                .in(clusterId)
                .with(facts)
                .seenBy(Scope.event(workshopId), Scope.cluster(clusterId)));
    }
}
