package org.sahyog.costpool;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.sahyog.shared.OneByOne;

/** All who follow what happens to a pool. */
@ApplicationScoped
public class PoolFollowers {
    private final List<PoolFollower> followers;

    PoolFollowers(@All List<PoolFollower> followers) {
        this.followers = followers;
    }

    public Uni<Void> joined(CostPool pool) {
        return OneByOne.each(followers, follower -> follower.joined(pool));
    }

    public Uni<Void> funded(CostPool pool) {
        return OneByOne.each(followers, follower -> follower.funded(pool));
    }

    public Uni<Void> morning(CostPool pool, LocalDate today) {
        return OneByOne.each(followers, follower -> follower.morning(pool, today));
    }

    Uni<Void> overdue(CostPool pool) {
        return OneByOne.each(followers, follower -> follower.overdue(pool));
    }
}
