package org.sahyog.costpool;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;

/** What follows from what happens to a pool, in the same transaction, while it is held. Asked for here, implemented by who knows it. */
public interface PoolFollower {
    /** A member came, or money, or a promise of money. */
    Uni<Void> changed(CostPool pool);

    /** The time of the condition that it waits for is over. Before anything else is done to it. */
    default Uni<Void> overdue(CostPool pool) {
        return Uni.createFrom().voidItem();
    }

    /** A day has begun for one that is open. */
    default Uni<Void> morning(CostPool pool, LocalDate today) {
        return Uni.createFrom().voidItem();
    }
}
