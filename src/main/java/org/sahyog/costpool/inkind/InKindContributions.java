package org.sahyog.costpool.inkind;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.costpool.expense.Expenses;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.problem.DomainException;

/** What is given instead of money. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class InKindContributions {
    private final CostPoolRepository pools;
    private final PoolMembers members;
    private final PoolOffices offices;
    private final Expenses expenses;
    private final InKindReads reads;
    private final CurrentCaller current;

    InKindContributions(
            CostPoolRepository pools,
            PoolMembers members,
            PoolOffices offices,
            Expenses expenses,
            InKindReads reads,
            CurrentCaller current) {
        this.pools = pools;
        this.members = members;
        this.offices = offices;
        this.expenses = expenses;
        this.reads = reads;
        this.current = current;
    }

    Uni<InKindView> give(UUID clusterId, UUID poolId, InKindDraft draft) {
        UUID giver = draft.isOfCaller() ? current.get().acting().organisationId() : draft.organisationId();
        return pools.holdOpen(clusterId, poolId)
                .call(pool -> refuseUnlessMayFor(pool, giver))
                .chain(pool -> expenses.submit(pool, draft.expense(giver), draft.gift(giver)))
                .chain(id -> reads.written(clusterId, poolId, id));
    }

    private Uni<Void> refuseUnlessMayFor(CostPool pool, @Nullable UUID giver) {
        return giver == null
                ? offices.isTreasurer(pool.networkId, current.get())
                        .invoke(treasurer -> DomainException.refuseIf(!treasurer, CostPoolProblem.FOR_OTHERS))
                        .replaceWithVoid()
                : members.refuseUnlessMayFor(pool, giver);
    }
}
