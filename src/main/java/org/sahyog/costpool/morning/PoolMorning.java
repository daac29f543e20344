package org.sahyog.costpool.morning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.sahyog.cluster.ClusterZone;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.PoolFollowers;
import org.sahyog.costpool.claim.Claims;
import org.sahyog.shared.deadline.DeadlineHandler;
import org.sahyog.shared.deadline.Deadlines;

/** Each morning of a pool in which something is to be paid: new dues arise, who is to pay is reminded. Once on all replicas. */
@ApplicationScoped
public class PoolMorning implements DeadlineHandler {
    private static final String KIND = "cost-pool.morning";
    private static final LocalTime TIME = LocalTime.of(8, 0);

    private final CostPoolRepository pools;
    private final PoolFollowers followers;
    private final Claims claims;
    private final ClaimReminders reminders;
    private final Deadlines deadlines;
    private final Clock clock;

    PoolMorning(
            CostPoolRepository pools,
            PoolFollowers followers,
            Claims claims,
            ClaimReminders reminders,
            Deadlines deadlines,
            Clock clock) {
        this.pools = pools;
        this.followers = followers;
        this.claims = claims;
        this.reminders = reminders;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> due(UUID poolId) {
        return pools.hold(poolId)
                .chain(pool -> pool.isOpen() ? morning(pool) : Uni.createFrom().voidItem());
    }

    private Uni<Void> morning(CostPool pool) {
        return pools.today(pool)
                .call(today -> followers.morning(pool, today))
                .call(today -> remind(pool, today))
                .chain(today -> reminders.areLeft(pool, today))
                .chain(left -> left ? wake(pool) : Uni.createFrom().voidItem());
    }

    private Uni<Void> remind(CostPool pool, LocalDate today) {
        return reminders
                .of(pool, today, false)
                .call(near -> claims.record("near", pool, near))
                .chain(() -> reminders.of(pool, today, true))
                .chain((List<UUID> late) -> claims.record("overdue", pool, late));
    }

    /** Something is to be paid: from the next morning on, by the clocks of the cluster. */
    public Uni<Void> wake(CostPool pool) {
        return ClusterZone.of(pool.clusterId).chain(zone -> deadlines.set(KIND, pool.id, next(zone)));
    }

    private Instant next(ZoneId zone) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime morning = now.toLocalDate().atTime(TIME).atZone(zone);
        return (morning.isAfter(now) ? morning : morning.plusDays(1)).toInstant();
    }
}
