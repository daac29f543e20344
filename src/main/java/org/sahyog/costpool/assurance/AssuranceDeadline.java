package org.sahyog.costpool.assurance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.shared.deadline.DeadlineHandler;
import org.sahyog.shared.deadline.Deadlines;

/** The deadline of a condition, once on all replicas: to hold the pool decides it. */
@ApplicationScoped
class AssuranceDeadline implements DeadlineHandler {
    static final String KIND = "cost-pool.assurance";

    private final CostPoolRepository pools;
    private final Deadlines deadlines;

    AssuranceDeadline(CostPoolRepository pools, Deadlines deadlines) {
        this.pools = pools;
        this.deadlines = deadlines;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Still waiting: this clock is behind the database’s. */
    @Override
    public Uni<Void> due(UUID poolId) {
        return pools.hold(poolId).chain(pool -> {
            Instant until = pool.awaitsUntil();
            return until == null ? Uni.createFrom().voidItem() : deadlines.set(KIND, poolId, until);
        });
    }
}
