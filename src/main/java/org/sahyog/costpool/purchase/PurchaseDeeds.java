package org.sahyog.costpool.purchase;

import java.util.Map;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;

/** What a step of a purchase changes for whose phones. */
public final class PurchaseDeeds {
    private PurchaseDeeds() {}

    public static Deed of(String step, CostPool pool, Purchase purchase) {
        return Deed.of("purchase." + step, "cost_pool_purchase", purchase.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id))
                .seenBy(Scope.network(pool.networkId));
    }
}
