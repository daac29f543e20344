package org.sahyog.costpool.purchase.order;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.purchase.Purchase;
import org.sahyog.costpool.purchase.PurchaseDeeds;
import org.sahyog.costpool.purchase.PurchaseReads;
import org.sahyog.costpool.purchase.PurchaseRepository;
import org.sahyog.costpool.purchase.PurchaseView;
import org.sahyog.costpool.purchase.demand.Demand;
import org.sahyog.costpool.purchase.demand.DemandRepository;
import org.sahyog.costpool.purchase.quote.Quotes;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.journal.Journal;

/** The treasurer takes a quote for all, and each sees what that saves. In the transaction, or the session, of its callers. */
@ApplicationScoped
class Orders {
    private final CostPoolRepository pools;
    private final PurchaseRepository purchases;
    private final DemandRepository demands;
    private final Quotes quotes;
    private final PurchaseReads reads;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Orders(
            CostPoolRepository pools,
            PurchaseRepository purchases,
            DemandRepository demands,
            Quotes quotes,
            PurchaseReads reads,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.purchases = purchases;
        this.demands = demands;
        this.quotes = quotes;
        this.reads = reads;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<PurchaseView> order(UUID clusterId, UUID poolId, UUID id, UUID quoteId) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> purchases
                        .get(pool, id)
                        .invoke(Purchase::refuseUnlessOpen)
                        .call(purchase -> pools.today(pool).chain(today -> order(purchase, quoteId, today)))
                        .call(purchase -> journal.record(PurchaseDeeds.of("ordered", pool, purchase))))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private Uni<Void> order(Purchase purchase, UUID quoteId, LocalDate today) {
        return demands.of(purchase).chain(all -> {
            long quantity = all.stream().mapToLong(Demand::quantity).sum();
            return quotes.take(purchase, quoteId, quantity, today)
                    .invoke(total -> purchase.order(
                            quoteId, quantity, total, Saving.joint(purchase, total, all), clock.instant()))
                    .replaceWithVoid();
        });
    }

    /** Own of the member acted for, where the caller acts for one. */
    Uni<PurchaseSavingView> saving(UUID clusterId, UUID poolId, UUID id) {
        UUID organisation = organisation(current.get());
        return pools.get(clusterId, poolId)
                .chain(pool -> purchases
                        .get(pool, id)
                        .chain(purchase -> demands.of(purchase)
                                .map(all -> new PurchaseSavingView(
                                        pool.currency,
                                        purchase.unit,
                                        organisation == null ? null : Saving.own(purchase, all, organisation),
                                        purchase.saving()))));
    }

    private static @Nullable UUID organisation(Caller caller) {
        ActingFor acting = caller.actingFor();
        return acting == null ? null : acting.organisationId();
    }
}
