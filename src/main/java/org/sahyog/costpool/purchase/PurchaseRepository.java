package org.sahyog.costpool.purchase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.shared.database.Entities;

/** Joint purchases, inside a write. The pool is held first, so that an order knows all demand there is. */
@ApplicationScoped
public class PurchaseRepository {
    private final CostPoolRepository pools;

    PurchaseRepository(CostPoolRepository pools) {
        this.pools = pools;
    }

    public Uni<CostPool> hold(UUID clusterId, UUID poolId) {
        return pools.holdUnclosed(clusterId, poolId);
    }

    public Uni<Purchase> get(CostPool pool, UUID id) {
        return Entities.get(Purchase.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id));
    }
}
