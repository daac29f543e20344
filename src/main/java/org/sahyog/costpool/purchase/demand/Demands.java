package org.sahyog.costpool.purchase.demand;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.costpool.purchase.Purchase;
import org.sahyog.costpool.purchase.PurchaseDeeds;
import org.sahyog.costpool.purchase.PurchaseReads;
import org.sahyog.costpool.purchase.PurchaseRepository;
import org.sahyog.costpool.purchase.PurchaseView;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;

/** Members say how much they need, and the treasurer what came. In the transaction of its callers. */
@ApplicationScoped
class Demands {
    private final PurchaseRepository purchases;
    private final CostPoolRepository pools;
    private final PoolMembers members;
    private final DemandRepository repository;
    private final PurchaseReads shown;
    private final DemandReads reads;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Demands(
            PurchaseRepository purchases,
            CostPoolRepository pools,
            PoolMembers members,
            DemandRepository repository,
            PurchaseReads shown,
            DemandReads reads,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.purchases = purchases;
        this.pools = pools;
        this.members = members;
        this.repository = repository;
        this.shown = shown;
        this.reads = reads;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** For the member acted for. */
    Uni<PurchaseView> state(UUID clusterId, UUID poolId, UUID id, DemandDraft draft) {
        UUID organisation = current.get().acting().organisationId();
        return pools.holdUnclosed(clusterId, poolId)
                .call(pool -> refuseStranger(pool, organisation))
                .chain(pool -> purchases
                        .get(pool, id)
                        .invoke(purchase -> purchase.refuseUnlessDemanded(clock.instant()))
                        .call(purchase -> repository.state(purchase, organisation, draft))
                        .call(purchase -> journal.record(PurchaseDeeds.of("demand-stated", pool, purchase))))
                .chain(() -> shown.written(clusterId, poolId, id));
    }

    private Uni<Void> refuseStranger(CostPool pool, UUID organisation) {
        return members.has(pool, organisation)
                .invoke(member -> DomainException.refuseIf(!member, CostPoolProblem.NOT_IN_POOL))
                .replaceWithVoid();
    }

    Uni<DemandView> deliver(UUID clusterId, UUID poolId, UUID id, DeliveryDraft draft) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> purchases
                        .get(pool, id)
                        .invoke(Purchase::refuseUnlessOrdered)
                        .call(() -> pools.today(pool)
                                .invoke(today -> pool.refuseUnlessRecent(draft.deliveredOn(), today, "/deliveredOn")))
                        .call(purchase -> repository.deliver(purchase, draft))
                        .call(purchase -> repository
                                .of(purchase)
                                .invoke(all -> purchase.deliver(cameToAll(all), clock.instant())))
                        .call(purchase -> journal.record(PurchaseDeeds.of("delivered", pool, purchase))))
                .chain(() -> reads.written(id, draft.organisationId()));
    }

    private static boolean cameToAll(List<Demand> all) {
        return all.stream().allMatch(each -> each.delivered() != null);
    }
}
