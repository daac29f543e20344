package org.sahyog.costpool.purchase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.costpool.purchase.Demands.Demand;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;

/** Buying together. In the transaction of its callers; the pool is held first, so that an order knows all demand there is. */
@ApplicationScoped
class Purchases {
    private final CostPoolRepository pools;
    private final PoolMembers members;
    private final Demands demands;
    private final Quotes quotes;
    private final PurchaseReads reads;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Purchases(
            CostPoolRepository pools,
            PoolMembers members,
            Demands demands,
            Quotes quotes,
            PurchaseReads reads,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.members = members;
        this.demands = demands;
        this.quotes = quotes;
        this.reads = reads;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<PurchaseView> begin(UUID clusterId, UUID poolId, PurchaseDraft draft) {
        return pools.holdOpen(clusterId, poolId).chain(pool -> {
            Purchase purchase = Purchase.begin(pool, draft, clock.instant());
            purchase.author =
                    new Author(current.get().id(), current.get().acting().organisationId());
            return Entities.insertOr(
                            purchase, "cost_pool_purchase_pkey", () -> new DomainException(RequestProblem.ID_TAKEN))
                    .chain(() -> record("begun", pool, purchase))
                    .chain(() -> reads.written(clusterId, poolId, purchase.id));
        });
    }

    Uni<PurchaseView> cancel(UUID clusterId, UUID poolId, UUID id, String reason) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> get(pool, id)
                        .invoke(purchase -> purchase.cancel(reason, clock.instant()))
                        .call(purchase -> record("cancelled", pool, purchase)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    /** For the member acted for. */
    Uni<PurchaseView> demand(UUID clusterId, UUID poolId, UUID id, DemandDraft draft) {
        UUID organisation = current.get().acting().organisationId();
        return pools.holdUnclosed(clusterId, poolId)
                .call(pool -> refuseStranger(pool, organisation))
                .chain(pool -> get(pool, id)
                        .invoke(purchase -> purchase.refuseUnlessDemanded(clock.instant()))
                        .call(purchase -> demands.state(purchase, organisation, draft))
                        .call(purchase -> record("demand-stated", pool, purchase)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private Uni<Void> refuseStranger(CostPool pool, UUID organisation) {
        return members.has(pool, organisation)
                .invoke(member -> DomainException.refuseIf(!member, CostPoolProblem.NOT_IN_POOL))
                .replaceWithVoid();
    }

    Uni<QuoteView> quote(UUID clusterId, UUID poolId, UUID id, QuoteDraft draft) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> get(pool, id)
                        .invoke(Purchase::refuseUnlessOpen)
                        .chain(purchase -> quotes.give(purchase, draft).call(() -> record("quoted", pool, purchase))));
    }

    Uni<PurchaseView> order(UUID clusterId, UUID poolId, UUID id, UUID quoteId) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> get(pool, id)
                        .invoke(Purchase::refuseUnlessOpen)
                        .call(purchase -> pools.today(pool).chain(today -> order(purchase, quoteId, today)))
                        .call(purchase -> record("ordered", pool, purchase)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private Uni<Void> order(Purchase purchase, UUID quoteId, LocalDate today) {
        return demands.of(purchase).chain(all -> {
            long quantity = all.stream().mapToLong(Demand::quantity).sum();
            return quotes.take(purchase, quoteId, quantity, today)
                    .invoke(total -> purchase.order(
                            quoteId, quantity, total, Demands.saving(purchase, total, all), clock.instant()))
                    .replaceWithVoid();
        });
    }

    Uni<DemandView> deliver(UUID clusterId, UUID poolId, UUID id, DeliveryDraft draft) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> get(pool, id)
                        .invoke(Purchase::refuseUnlessOrdered)
                        .call(() -> pools.today(pool)
                                .invoke(today -> pool.refuseUnlessRecent(draft.deliveredOn(), today, "/deliveredOn")))
                        .call(purchase -> demands.deliver(purchase, draft))
                        .call(purchase ->
                                demands.of(purchase).invoke(all -> purchase.deliver(cameToAll(all), clock.instant())))
                        .call(purchase -> record("delivered", pool, purchase)))
                .chain(() -> reads.demandWritten(id, draft.organisationId()));
    }

    private static boolean cameToAll(List<Demand> all) {
        return all.stream().allMatch(each -> each.delivered() != null);
    }

    /** Own of the member acted for, where the caller acts for one. */
    Uni<PurchaseSavingView> saving(UUID clusterId, UUID poolId, UUID id) {
        UUID organisation = organisation(current.get());
        return pools.get(clusterId, poolId)
                .chain(pool -> get(pool, id)
                        .chain(purchase -> demands.of(purchase)
                                .map(all -> new PurchaseSavingView(
                                        pool.currency,
                                        purchase.unit,
                                        organisation == null ? null : Demands.own(purchase, all, organisation),
                                        purchase.saving()))));
    }

    private static @Nullable UUID organisation(Caller caller) {
        ActingFor acting = caller.actingFor();
        return acting == null ? null : acting.organisationId();
    }

    private static Uni<Purchase> get(CostPool pool, UUID id) {
        return Entities.get(Purchase.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id));
    }

    private Uni<Void> record(String step, CostPool pool, Purchase purchase) {
        return journal.record(Deed.of("purchase." + step, "cost_pool_purchase", purchase.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id))
                .seenBy(Scope.network(pool.networkId)));
    }
}
