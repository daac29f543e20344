package org.sahyog.costpool.purchase;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;

/** Begun and, before it is ordered, given up. In the transaction of its callers. */
@ApplicationScoped
class Purchases {
    private final CostPoolRepository pools;
    private final PurchaseRepository repository;
    private final PurchaseReads reads;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Purchases(
            CostPoolRepository pools,
            PurchaseRepository repository,
            PurchaseReads reads,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.repository = repository;
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
                    .chain(() -> journal.record(PurchaseDeeds.of("begun", pool, purchase)))
                    .chain(() -> reads.written(clusterId, poolId, purchase.id));
        });
    }

    Uni<PurchaseView> cancel(UUID clusterId, UUID poolId, UUID id, String reason) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> repository
                        .get(pool, id)
                        .invoke(purchase -> purchase.cancel(reason, clock.instant()))
                        .call(purchase -> journal.record(PurchaseDeeds.of("cancelled", pool, purchase))))
                .chain(() -> reads.written(clusterId, poolId, id));
    }
}
