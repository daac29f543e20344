package org.sahyog.costpool;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** What follows from what happens to a pool, in the same transaction, while it is held. Asked for here, implemented by who knows it. */
public interface PoolFollower {
    /** A member came. */
    Uni<Void> joined(CostPool pool);

    /** Money came, or a promise of it. Of whoever brought it alone, so that it takes no longer as the members grow. */
    default Uni<Void> funded(CostPool pool) {
        return Uni.createFrom().voidItem();
    }

    /** The time of the condition that it waits for is over. Before anything else is done to it. */
    default Uni<Void> overdue(CostPool pool) {
        return Uni.createFrom().voidItem();
    }

    /** A day has begun for one that is open. */
    default Uni<Void> morning(CostPool pool, LocalDate today) {
        return Uni.createFrom().voidItem();
    }
}
