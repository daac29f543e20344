package org.sahyog.cluster.duplicate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.cluster.ClusterProblem;
import org.sahyog.cluster.duplicate.OpenCase.Outcome;
import org.sahyog.cluster.stakeholder.StakeholderMerge;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.organisation.OrganisationMerge;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.Documents;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.CurrentRequest;

/** Decides that two entries are one organisation, or two. */
@ApplicationScoped
class DuplicateCases {
    private static final Sql ELSEWHERE_ONLY = Sql.of("""
            select exists (select 1 from stakeholder s where s.organisation_id = :gone and s.state = 'ACTIVE')
                and not exists (select 1 from stakeholder s where s.organisation_id = :gone and s.cluster_id = :cluster
                    and s.state in ('ACTIVE', 'PENDING', 'INVITED'))
            """);

    /** Other open cases may be of the same two by now. */
    private static final Sql DECIDE = Sql.of("""
            update duplicate_case d set state = :state, kept_id = cast(nullif(:kept, '') as uuid), decision_reason = :reason,
                decided_at = :now, decided_by = :person, on_behalf_of = cast(nullif(:behalf, '') as uuid)
            where d.id = :case or d.state = 'OPEN' and :state = 'MERGED' and exists (
                select 1 from organisation_today a join organisation_today b on b.today_id = a.today_id
                where a.id = d.organisation_id and b.id = d.other_id)
            """);

    private final OrganisationMerge organisations;
    private final StakeholderMerge stakeholders;
    private final Documents documents;
    private final Journal journal;
    private final CurrentCaller caller;
    private final CurrentRequest request;
    private final Clock clock;

    DuplicateCases(
            OrganisationMerge organisations,
            StakeholderMerge stakeholders,
            Documents documents,
            Journal journal,
            CurrentCaller caller,
            CurrentRequest request,
            Clock clock) {
        this.organisations = organisations;
        this.stakeholders = stakeholders;
        this.documents = documents;
        this.journal = journal;
        this.caller = caller;
        this.request = request;
        this.clock = clock;
    }

    Uni<DuplicateCaseView> decide(UUID clusterId, UUID caseId, CaseDecision decision) {
        DomainException.refuseIf(decision.merges() == (decision.keep() == null), ClusterProblem.CASE_KEEP_NEEDED);
        return locked(clusterId, caseId)
                .invoke(OpenCase::refuseUnlessOpen)
                .chain(open -> decision.keep() == null
                        ? Uni.createFrom().nullItem()
                        : merge(clusterId, caseId, open.keep(decision.keep())))
                .call(kept -> store(caseId, decision, kept))
                .call(() -> journal.record(Deed.of("duplicate-case.decided", "duplicate-case", caseId)
                        .in(clusterId)
                        .seenBy(Scope.cluster(clusterId))))
                .chain(() -> documents.written(DuplicateReads.ONE, Tuple.of(caseId), DuplicateCaseView.class));
    }

    private Uni<UUID> merge(UUID clusterId, UUID caseId, Outcome outcome) {
        if (outcome.alreadyOne()) {
            return Uni.createFrom().item(outcome.kept());
        }
        return refuseElsewhere(clusterId, outcome.gone())
                .chain(() -> organisations.merge(outcome.gone(), outcome.kept(), caseId))
                .chain(() -> stakeholders.merge(outcome.gone(), outcome.kept()))
                .replaceWith(outcome.kept());
    }

    /** What is served by others is not taken from them; what nobody serves yet is decided where the case is. */
    private static Uni<Void> refuseElsewhere(UUID clusterId, UUID gone) {
        return ELSEWHERE_ONLY
                .with("gone", gone)
                .with("cluster", clusterId)
                .value(Boolean.class)
                .invoke(elsewhere -> DomainException.refuseIf(elsewhere, ClusterProblem.CASE_OF_OTHERS))
                .replaceWithVoid();
    }

    private Uni<OpenCase> locked(UUID clusterId, UUID caseId) {
        Caller agent = caller.get();
        return DuplicateReads.FOR_UPDATE
                .with("cluster", clusterId)
                .with("person", agent.id())
                .with("organisations", agent.organisationIds().toArray(UUID[]::new))
                .with("case", caseId)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND))
                .map(DuplicateCases::found);
    }

    private static OpenCase found(Object[] row) {
        CaseState state = CaseState.valueOf((String) row[0]);
        return new OpenCase(state, (UUID) row[1], (UUID) row[2], (UUID) row[3], (UUID) row[4]);
    }

    private Uni<Void> store(UUID caseId, CaseDecision decision, @Nullable UUID kept) {
        return DECIDE.with("case", caseId)
                .with("state", decision.decision())
                .with("kept", kept == null ? "" : kept.toString())
                .with("reason", decision.reason())
                .with("now", clock.instant())
                .with("person", request.person())
                .with(
                        "behalf",
                        request.onBehalfOf() == null ? "" : request.onBehalfOf().toString())
                .update()
                .replaceWithVoid();
    }
}
