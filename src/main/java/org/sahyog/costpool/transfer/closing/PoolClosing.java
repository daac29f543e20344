package org.sahyog.costpool.transfer.closing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.claim.Claims;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;

/** The end of a pool. In the transaction of its callers. */
@ApplicationScoped
class PoolClosing {
    private static final Sql UNEVEN = Sql.of("""
            select (select count(*) from ledger_account a join ledger_balance l on l.account_id = a.id
                    where a.book_id = :pool and a.kind not in ('COST', 'SHARED') and l.balance <> 0),
                (select count(*) from cost_pool_expense where pool_id = :pool and state = 'SUBMITTED')
                    + (select count(*) from cost_pool_advance where pool_id = :pool and state = 'SUBMITTED')
                    + (select count(*) from cost_pool_cash_check where pool_id = :pool and state = 'WAITING'),
                (select count(*) from cost_pool_transfer where pool_id = :pool and state in ('PROPOSED', 'PAID', 'DISPUTED')),
                (select count(*) from cost_pool_contribution where pool_id = :pool and state = 'WAITING')
                    + (select count(*) from cost_pool_refund where pool_id = :pool and state = 'WAITING')
                    + (select count(*) from cost_pool_advance_return where pool_id = :pool and state = 'WAITING')
                    + (select count(*) from cost_pool_tds_remittance where pool_id = :pool and state = 'WAITING')
            """);

    private final CostPoolRepository pools;
    private final Claims claims;
    private final Journal journal;
    private final Clock clock;

    PoolClosing(CostPoolRepository pools, Claims claims, Journal journal, Clock clock) {
        this.pools = pools;
        this.claims = claims;
        this.journal = journal;
        this.clock = clock;
    }

    /** Nothing is owed, nothing waits, and nothing is left. */
    Uni<Void> close(UUID clusterId, UUID poolId) {
        return pools.holdUnclosed(clusterId, poolId)
                .call(pool -> UNEVEN.with("pool", poolId).row().invoke(PoolClosing::refuseIfUneven))
                .invoke(pool -> pool.close(now()))
                .call(claims::releaseAll)
                .chain(pool -> journal.record(Deed.of("cost-pool.closed", "cost_pool", pool.id)
                        .in(clusterId)
                        .seenBy(Scope.network(pool.networkId))));
    }

    private static void refuseIfUneven(Object[] row) {
        Object[] counts =
                Arrays.stream(row).map(each -> ((Number) each).longValue()).toArray();
        DomainException.refuseIf(
                !Arrays.stream(counts).allMatch(Long.valueOf(0)::equals), CostPoolProblem.NOT_EVEN, counts);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
