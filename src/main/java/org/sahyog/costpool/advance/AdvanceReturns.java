package org.sahyog.costpool.advance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.costpool.confirmation.Confirmers;
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

/**
 * What comes back of advances without a bill, once another one has looked; also while the pool is closing. In the transaction of its callers;
 * the pool is held first.
 */
@ApplicationScoped
class AdvanceReturns {
    private final CostPoolRepository pools;
    private final AdvanceRepository repository;
    private final PoolOffices offices;
    private final Confirmers confirmers;
    private final Ledger ledger;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    AdvanceReturns(
            CostPoolRepository pools,
            AdvanceRepository repository,
            PoolOffices offices,
            Confirmers confirmers,
            Ledger ledger,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.repository = repository;
        this.offices = offices;
        this.confirmers = confirmers;
        this.ledger = ledger;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<Void> enter(UUID clusterId, UUID poolId, UUID id, AdvanceReturnDraft draft) {
        return pools.holdUnclosed(clusterId, poolId)
                .call(pool -> pools.today(pool)
                        .invoke(today -> pool.refuseUnlessRecent(draft.returnedOn(), today, "/returnedOn")))
                .chain(pool -> given(pool, id)
                        .call(advance -> repository
                                .unreturned(advance, pool.currency)
                                .invoke(left -> refuseBeyond(draft.amount(), left, pool.currency)))
                        .chain(advance -> enter(pool, AdvanceReturn.enter(advance, draft, clock.instant()))));
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

    private static void refuseBeyond(long amount, long left, String currency) {
        DomainException.refuseIf(amount > left, AdvanceProblem.TOO_MUCH, MoneyInWords.of(left, currency));
    }

    private Uni<Void> enter(CostPool pool, AdvanceReturn back) {
        back.author = new Author(current.get().id(), current.get().acting().organisationId());
        return repository.insert(back).chain(() -> record("return-entered", pool, back));
    }

    /** A bill may have been set off against it meanwhile. */
    Uni<Void> confirm(UUID clusterId, UUID poolId, UUID id, UUID returnId) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> repository
                        .get(pool, id)
                        .chain(advance -> other(pool, advance, returnId).chain(back -> confirm(pool, advance, back))));
    }

    private Uni<Void> confirm(CostPool pool, Advance advance, AdvanceReturn back) {
        UUID transaction = back.confirmation.confirm(current.get().id(), clock.instant());
        return repository
                .open(advance, pool.currency)
                .invoke(open -> refuseBeyond(back.amount, open, pool.currency))
                .chain(() -> ledger.post(pool.id, back.posting(transaction, advance, pool.currency)))
                .chain(() -> record("returned", pool, back));
    }

    Uni<Void> refuse(UUID clusterId, UUID poolId, UUID id, UUID returnId, String reason) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> repository
                        .get(pool, id)
                        .chain(advance -> other(pool, advance, returnId))
                        .invoke(back ->
                                back.confirmation.refuse(reason, current.get().id(), clock.instant()))
                        .chain(back -> record("return-refused", pool, back)));
    }

    /** For another one than who entered it. */
    private Uni<AdvanceReturn> other(CostPool pool, Advance advance, UUID id) {
        return repository.getReturn(advance, id).call(back -> confirmers.refuseUnlessOther(pool, back.author));
    }

    /** It was entered by mistake. */
    Uni<Void> reverse(UUID clusterId, UUID poolId, UUID id, UUID returnId, String reason) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> given(pool, id)
                        .chain(advance -> repository.getReturn(advance, returnId))
                        .call(back -> pools.today(pool)
                                .chain(today -> ledger.reverse(
                                        poolId, back.confirmation.reverse(reason, clock.instant()), Ids.next(), today)))
                        .chain(back -> record("return-reversed", pool, back)));
    }

    private Uni<Void> record(String step, CostPool pool, AdvanceReturn back) {
        return journal.record(Deed.of("advance." + step, "cost_pool_advance", back.advanceId)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "return", back.id, "amount", back.amount))
                .seenBy(Scope.network(pool.networkId)));
    }
}
