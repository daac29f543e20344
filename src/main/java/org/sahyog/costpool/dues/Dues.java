package org.sahyog.costpool.dues;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.PoolFollower;
import org.sahyog.costpool.morning.PoolMorning;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;

/**
 * What the treasurer asks of every member. A due arises on the morning of its period, or when it is set, for whoever shares the pool on that
 * day; for who is entered later as a member of that day, then. In the transaction of its callers; the pool is held first.
 */
@ApplicationScoped
class Dues implements PoolFollower {
    private static final int MOST_DAYS_AWAY = 366;

    private final CostPoolRepository pools;
    private final DueClaims claims;
    private final DueReads reads;
    private final PoolMorning morning;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Dues(
            CostPoolRepository pools,
            DueClaims claims,
            DueReads reads,
            PoolMorning morning,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.claims = claims;
        this.reads = reads;
        this.morning = morning;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<DueView> set(UUID clusterId, UUID poolId, DueDraft draft) {
        UUID id = Ids.chosen(draft.id());
        Author author = new Author(current.get().id(), current.get().acting().organisationId());
        return pools.holdOpen(clusterId, poolId)
                .chain(pool -> pools.today(pool)
                        .invoke(today -> refuseFarAway(draft.startsOn(), today))
                        .chain(today -> set(pool, Due.set(pool, id, draft, author, now()), today)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private static void refuseFarAway(LocalDate day, LocalDate today) {
        LocalDate earliest = today.minusDays(MOST_DAYS_AWAY);
        LocalDate latest = today.plusDays(MOST_DAYS_AWAY);
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            throw new DomainException(CostPoolProblem.DAY_UNFIT, earliest, latest).at("/startsOn");
        }
    }

    private Uni<Void> set(CostPool pool, Due due, LocalDate today) {
        return Entities.insertOr(due, "cost_pool_due_pkey", () -> new DomainException(RequestProblem.ID_TAKEN))
                .chain(() -> record("set", pool, due))
                .chain(() -> claims.arise(pool, due, today))
                .chain(() -> morning.wake(pool));
    }

    Uni<DueView> end(UUID clusterId, UUID poolId, UUID id) {
        return pools.hold(clusterId, poolId)
                .chain(pool -> Entities.get(Due.class, Map.of("clusterId", clusterId, "poolId", poolId, "id", id))
                        .invoke(due -> due.end(now()))
                        .chain(due -> record("ended", pool, due)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    @Override
    public Uni<Void> joined(CostPool pool) {
        return pool.isOpen()
                ? pools.today(pool).chain(today -> morning(pool, today))
                : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> morning(CostPool pool, LocalDate today) {
        return live(pool).chain(dues -> OneByOne.each(dues, due -> claims.arise(pool, due, today)));
    }

    private static Uni<List<Due>> live(CostPool pool) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(
                                "from Due where poolId = :pool and endedAt is null order by setAt, id", Due.class)
                        .setParameter("pool", pool.id)
                        .getResultList());
    }

    private Uni<Void> record(String step, CostPool pool, Due due) {
        return journal.record(Deed.of("due." + step, "cost_pool_due", due.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "amount", due.amount))
                .seenBy(Scope.network(pool.networkId)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
