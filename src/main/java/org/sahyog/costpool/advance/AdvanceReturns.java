package org.sahyog.costpool.advance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** What comes back of advances without a bill, also while the pool is closing. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class AdvanceReturns {
    private final CostPoolRepository pools;
    private final AdvanceRepository repository;
    private final PoolOffices offices;
    private final Ledger ledger;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    AdvanceReturns(
            CostPoolRepository pools,
            AdvanceRepository repository,
            PoolOffices offices,
            Ledger ledger,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.repository = repository;
        this.offices = offices;
        this.ledger = ledger;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<Void> enter(UUID clusterId, UUID poolId, UUID id, AdvanceReturnDraft draft) {
        return held(clusterId, poolId)
                .call(pool -> pools.today(pool)
                        .invoke(today -> pool.refuseUnlessRecent(draft.returnedOn(), today, "/returnedOn")))
                .chain(pool -> given(pool, id)
                        .call(advance -> refuseBeyond(pool, advance, draft.amount()))
                        .chain(advance -> enter(pool, advance, AdvanceReturn.enter(advance, draft, clock.instant()))));
    }

    private Uni<CostPool> held(UUID clusterId, UUID poolId) {
        return pools.hold(clusterId, poolId).invoke(CostPool::refuseIfClosed);
    }

    private Uni<Advance> given(CostPool pool, UUID id) {
        return repository
                .get(pool, id)
                .call(advance -> refuseUnlessKeeper(pool, advance))
                .invoke(Advance::refuseUnlessGiven);
    }

    /** The treasurer, or who may approve the advance; nobody for a firm of her own. */
    private Uni<Void> refuseUnlessKeeper(CostPool pool, Advance advance) {
        Caller caller = current.get();
        DomainException.refuseIf(caller.organisationIds().contains(advance.holderId), AdvanceProblem.OWN);
        return offices.isTreasurer(pool.networkId, caller)
                .chain(treasurer -> treasurer
                        ? Uni.createFrom().item(true)
                        : offices.mayApprove(pool.networkId, caller, advance.createdBy, advance.onBehalfOf))
                .invoke(may -> DomainException.refuseIf(!may, AdvanceProblem.NOT_APPROVER))
                .replaceWithVoid();
    }

    private Uni<Void> refuseBeyond(CostPool pool, Advance advance, long amount) {
        return repository
                .open(advance, pool.currency)
                .invoke(open -> DomainException.refuseIf(
                        amount > open, AdvanceProblem.TOO_MUCH, MoneyInWords.of(open, pool.currency)))
                .replaceWithVoid();
    }

    private Uni<Void> enter(CostPool pool, Advance advance, AdvanceReturn back) {
        back.author = new Author(current.get().id(), current.get().acting().organisationId());
        return repository
                .insert(back)
                .chain(() -> ledger.post(pool.id, back.posting(advance, pool.currency)))
                .chain(() -> record("returned", pool, back));
    }

    /** It was entered by mistake. */
    Uni<Void> reverse(UUID clusterId, UUID poolId, UUID id, UUID returnId, String reason) {
        return held(clusterId, poolId)
                .chain(pool -> given(pool, id)
                        .chain(advance -> repository.getReturn(advance, returnId))
                        .invoke(back -> back.reverse(reason, clock.instant()))
                        .call(back -> pools.today(pool)
                                .chain(today -> ledger.reverse(poolId, back.transactionId, Ids.next(), today)))
                        .chain(back -> record("return-reversed", pool, back)));
    }

    private Uni<Void> record(String step, CostPool pool, AdvanceReturn back) {
        return journal.record(Deed.of("advance." + step, "cost_pool_advance", back.advanceId)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "amount", back.amount))
                .seenBy(Scope.network(pool.networkId)));
    }
}
