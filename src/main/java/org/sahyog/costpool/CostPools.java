package org.sahyog.costpool;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Opens pools. In the transaction of its callers. */
@ApplicationScoped
class CostPools {
    private final CostPoolRepository repository;
    private final Ledger ledger;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    CostPools(CostPoolRepository repository, Ledger ledger, Journal journal, CurrentCaller current, Clock clock) {
        this.repository = repository;
        this.ledger = ledger;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** By an officer of the network. */
    Uni<UUID> open(UUID clusterId, CostPoolDraft draft) {
        ActingFor acting = current.get().acting();
        CostPool pool = CostPool.open(clusterId, Ids.chosen(draft.id()), draft, clock.instant());
        pool.author = new Author(current.get().id(), acting.organisationId());
        return refuseUnfit(pool)
                .chain(() -> ledger.open(clusterId, pool.id))
                .chain(() -> repository.insert(pool))
                .chain(() -> journal.record(Deed.of("cost-pool.opened", "cost_pool", pool.id)
                        .in(clusterId)
                        .seenBy(Scope.network(pool.networkId))))
                .replaceWith(pool.id);
    }

    private Uni<Void> refuseUnfit(CostPool pool) {
        Caller caller = current.get();
        return repository
                .isOfficer(pool.clusterId, pool.networkId, caller.id(), caller.speaksFor(), caller.organisationIds())
                .invoke(CostPools::refuseUnlessOfficer)
                .chain(() -> refuseUnknownEvent(pool));
    }

    private static void refuseUnlessOfficer(@Nullable Boolean officer) {
        DomainException.refuseIf(officer == null, CostPoolProblem.NETWORK_UNKNOWN);
        DomainException.refuseIf(!Boolean.TRUE.equals(officer), CostPoolProblem.NOT_OFFICER);
    }

    private Uni<Void> refuseUnknownEvent(CostPool pool) {
        return pool.eventId == null
                ? Uni.createFrom().voidItem()
                : repository
                        .hasEvent(pool)
                        .invoke(known -> DomainException.refuseIf(!known, CostPoolProblem.EVENT_UNKNOWN))
                        .replaceWithVoid();
    }
}
