package org.sahyog.costpool.transfer.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.claim.Claims;
import org.sahyog.costpool.reminder.Reminders;
import org.sahyog.costpool.transfer.PoolTransfer;
import org.sahyog.costpool.transfer.TransferDeeds;
import org.sahyog.costpool.transfer.position.PositionReads;
import org.sahyog.costpool.transfer.position.Positions;
import org.sahyog.costpool.transfer.position.SettlementView;
import org.sahyog.costpool.transfer.position.Suggestion;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.request.Author;

/** Begins to settle a pool: by the treasurer, or because it does not start. In the transaction of its callers. */
@ApplicationScoped
public class Settlements {
    private static final Sql VOID_PROPOSED = Sql.of("""
            update cost_pool_transfer set state = 'VOID', ended_at = :now, version = version + 1
            where pool_id = :pool and state = 'PROPOSED' returning id
            """);

    private final CostPoolRepository pools;
    private final PositionReads positions;
    private final Claims claims;
    private final Reminders reminders;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Settlements(
            CostPoolRepository pools,
            PositionReads positions,
            Claims claims,
            Reminders reminders,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.positions = positions;
        this.claims = claims;
        this.reminders = reminders;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** No new cost from now on. What was proposed before and nobody has paid is proposed anew, from what is owed now. */
    Uni<SettlementView> settle(UUID clusterId, UUID poolId) {
        Author author = new Author(current.get().id(), current.get().acting().organisationId());
        return pools.hold(clusterId, poolId).chain(pool -> begin(pool, author)).map(Positions::view);
    }

    /**
     * Nothing more is to be paid in, and each gets back what it gave beyond its part. For who holds the pool; {@code author}: nobody, of the
     * clock.
     */
    public Uni<Void> giveBack(CostPool pool, Author author) {
        return begin(pool, author).replaceWithVoid();
    }

    private Uni<Positions> begin(CostPool pool, Author author) {
        pool.beginClosing(now());
        return claims.releaseAll(pool)
                .chain(() -> voidProposed(pool))
                .chain(() -> positions.written(pool.clusterId, pool.id))
                .call(found -> OneByOne.each(found.suggested(), suggested -> propose(pool, suggested, author)))
                .call(() -> journal.record(Deed.of("cost-pool.settled", "cost_pool", pool.id)
                        .in(pool.clusterId)
                        .seenBy(Scope.network(pool.networkId))));
    }

    private Uni<Void> voidProposed(CostPool pool) {
        return VOID_PROPOSED
                .with("pool", pool.id)
                .with("now", now())
                .list(UUID.class)
                .chain(gone -> journal.record(gone.stream()
                        .map(id -> Deed.of("transfer.superseded", "cost_pool_transfer", id)
                                .in(pool.clusterId)
                                .seenBy(Scope.network(pool.networkId)))
                        .toList()));
    }

    private Uni<Void> propose(CostPool pool, Suggestion suggested, Author author) {
        PoolTransfer transfer = PoolTransfer.propose(pool, suggested, author, now());
        return Entities.insert(transfer)
                .chain(() -> reminders.begin(transfer.id, transfer.proposedAt))
                .chain(() -> journal.record(TransferDeeds.of("proposed", pool, transfer)));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
