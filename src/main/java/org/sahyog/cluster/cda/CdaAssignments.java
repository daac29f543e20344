package org.sahyog.cluster.cda;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.sahyog.cluster.Days;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.request.CurrentRequest;

@ApplicationScoped
class CdaAssignments {

    private final CdaRepository repository;
    private final Documents documents;
    private final Journal journal;
    private final CurrentRequest request;
    private final Clock clock;

    CdaAssignments(
            CdaRepository repository, Documents documents, Journal journal, CurrentRequest request, Clock clock) {
        this.repository = repository;
        this.documents = documents;
        this.journal = journal;
        this.request = request;
        this.clock = clock;
    }

    Uni<CdaAssignmentView> assign(UUID clusterId, CdaAssignmentDraft draft) {
        Days days = new Days(draft.sinceOn(), draft.untilOn());
        return repository
                .lockedZone(clusterId)
                .chain(() -> repository.person(draft.personId(), draft.username()))
                .call(person -> repository.refuseOverlap(clusterId, person, days))
                .map(person -> CdaAssignment.assign(Ids.next(), clusterId, person, draft.asMentor(), days))
                .chain(this::store);
    }

    private Uni<CdaAssignmentView> store(CdaAssignment assignment) {
        assignment.author = request.author();
        Deed cluster = Deed.of("cda.assigned", "cluster", assignment.clusterId)
                .in(assignment.clusterId)
                .seenBy(Scope.person(assignment.personId));
        return repository
                .insert(assignment)
                .chain(() -> journal.record(deed("cda.assigned", assignment), cluster))
                .chain(() -> view(assignment));
    }

    Uni<CdaAssignmentView> end(UUID clusterId, UUID id, CdaEndingDraft ending) {
        return repository
                .lockedZone(clusterId)
                .chain(zone -> repository.get(clusterId, id).invoke(assignment -> end(assignment, ending, zone)))
                .call(assignment -> journal.record(deed("cda.ended", assignment)))
                .chain(this::view);
    }

    private void end(CdaAssignment assignment, CdaEndingDraft ending, ZoneId zone) {
        if (ending.atOnce()) {
            assignment.endAtOnce(clock.instant(), zone);
        } else {
            LocalDate last = ending.untilOn() == null ? LocalDate.now(clock.withZone(zone)) : ending.untilOn();
            assignment.end(last, clock.instant(), zone);
        }
    }

    private static Deed deed(String verb, CdaAssignment assignment) {
        return Deed.of(verb, "cda_assignment", assignment.id)
                .in(assignment.clusterId)
                .with(Map.of("person", assignment.personId))
                .seenBy(Scope.cluster(assignment.clusterId), Scope.person(assignment.personId));
    }

    private Uni<CdaAssignmentView> view(CdaAssignment assignment) {
        return documents.written(CdaReads.ONE, Tuple.of(assignment.id), CdaAssignmentView.class);
    }
}
