package org.sahyog.costpool.purchase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.database.Entities;

/** Joint purchases, inside a write. Callers hold the pool first, so that an order knows all demand there is. */
@ApplicationScoped
public class PurchaseRepository {
    public Uni<Purchase> get(CostPool pool, UUID id) {
        return Entities.get(Purchase.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id));
    }
}
