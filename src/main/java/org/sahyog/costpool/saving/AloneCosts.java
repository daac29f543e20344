package org.sahyog.costpool.saving;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DomainException;

/**
 * What members say that going alone would have cost them. Summed five at a time: once in a sum it stays, else two sums around one change
 * would tell it. In the transaction of its callers; the pool is held first.
 */
@ApplicationScoped
class AloneCosts {
    private static final int TOGETHER = 5;

    private static final Sql STATE = Sql.of("""
            insert into cost_pool_alone_cost as s (pool_id, organisation_id, cluster_id, amount, basis, stated_at, created_by, on_behalf_of)
            values (:pool, :organisation, :cluster, :amount, :basis, :now, :person, :organisation)
            on conflict (pool_id, organisation_id) do update set amount = excluded.amount, basis = excluded.basis,
                stated_at = excluded.stated_at, created_by = excluded.created_by
            where s.batch is null
            """);
    private static final Sql COUNT = Sql.of("""
            update cost_pool_alone_cost s set batch = (select coalesce(max(batch), 0) + 1 from cost_pool_alone_cost where pool_id = :pool)
            where s.pool_id = :pool and s.batch is null
              and (select count(*) from cost_pool_alone_cost w where w.pool_id = :pool and w.batch is null) >= :together
            """);

    private final CostPoolRepository pools;
    private final PoolMembers members;
    private final SavingReads reads;
    private final CurrentCaller current;
    private final Clock clock;

    AloneCosts(CostPoolRepository pools, PoolMembers members, SavingReads reads, CurrentCaller current, Clock clock) {
        this.pools = pools;
        this.members = members;
        this.reads = reads;
        this.current = current;
        this.clock = clock;
    }

    /** For the member acted for; also when the pool is closed, since only then all is known. */
    Uni<AloneCostView> state(UUID clusterId, UUID poolId, AloneCostDraft draft) {
        UUID organisation = current.get().acting().organisationId();
        return pools.hold(clusterId, poolId)
                .call(pool -> refuseStranger(pool, organisation))
                .chain(pool -> state(pool, organisation, draft))
                .invoke(stated -> DomainException.refuseIf(stated == 0, SavingProblem.COUNTED))
                .chain(() ->
                        COUNT.with("pool", poolId).with("together", TOGETHER).update())
                .chain(() -> reads.written(clusterId, poolId, organisation));
    }

    private Uni<Void> refuseStranger(CostPool pool, UUID organisation) {
        return members.has(pool, organisation)
                .invoke(member -> DomainException.refuseIf(!member, CostPoolProblem.NOT_IN_POOL))
                .replaceWithVoid();
    }

    private Uni<Integer> state(CostPool pool, UUID organisation, AloneCostDraft draft) {
        return STATE.with("pool", pool.id)
                .with("organisation", organisation)
                .with("cluster", pool.clusterId)
                .with("amount", draft.amount())
                .with("basis", draft.basis())
                .with("now", clock.instant())
                .with("person", current.get().id())
                .update();
    }
}
