package org.sahyog.costpool.assurance;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.json.Documents;

/** What a pool waits for, and how much of it has come. */
@ApplicationScoped
class AssuranceReads {
    /** Nothing is spent before: what is in the pool is what was paid. */
    private static final String MEMBERS =
            "(select count(*) from cost_pool_member m where m.pool_id = p.id and m.left_on is null)";

    private static final String AMOUNT = """
            (select coalesce(sum(l.balance), 0) from ledger_account b join ledger_balance l on l.account_id = b.id
                where b.book_id = p.id and b.kind in ('CASH', 'BANK'))
            + (select coalesce(sum(c.amount - c.settled), 0) from cost_pool_claim c
                where c.pool_id = p.id and c.state = 'OPEN' and c.kind = 'PLEDGE')
            """;
    private static final Sql COMMITMENT = Sql.of("""
            select %s, %s from cost_pool p where p.id = :pool
            """.formatted(MEMBERS, AMOUNT));

    private static final String ONE = """
            select cast(jsonb_build_object('poolId', a.pool_id, 'membersNeeded', a.members, 'amountNeeded', a.amount, 'currency', p.currency,
                'deadline', a.deadline, 'opensBooking', a.opens_booking, 'state', a.state, 'members', coalesce(a.members_then, %s),
                'amount', coalesce(a.amount_then, %s), 'setAt', a.set_at, 'decidedAt', a.decided_at, 'reason', a.reason,
                'version', a.version) as text)
            from cost_pool_assurance a join cost_pool p on p.id = a.pool_id where a.cluster_id = $1 and a.pool_id = $2
            """.formatted(MEMBERS, AMOUNT);

    private static final Sql KNOWN = Sql.of("""
            select exists (select 1 from cost_pool_assurance where pool_id = :pool),
                exists (select 1 from ledger_account where book_id = :pool and kind in ('COST', 'ADVANCE'))
            """);
    private static final Sql HOLDS_EVENT = Sql.of("""
            select exists (select 1 from event where cluster_id = :cluster and id = :event and by_network and network_id = :network
                and state in ('DRAFT', 'PUBLISHED'))
            """);

    private final Documents documents;

    AssuranceReads(Documents documents) {
        this.documents = documents;
    }

    Uni<AssuranceView> get(UUID clusterId, UUID poolId) {
        return documents.get(ONE, Tuple.of(clusterId, poolId), AssuranceView.class);
    }

    /** In the transaction of a write, as are the next ones. */
    Uni<AssuranceView> written(UUID clusterId, UUID poolId) {
        return documents.written(ONE, Tuple.of(clusterId, poolId), AssuranceView.class);
    }

    Uni<Assurance> of(CostPool pool) {
        return Entities.get(Assurance.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id));
    }

    Uni<Commitment> commitment(CostPool pool) {
        return COMMITMENT
                .with("pool", pool.id)
                .row()
                .map(row -> new Commitment(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
    }

    /** Whether one is set already, and whether anything was spent. */
    Uni<Object[]> known(CostPool pool) {
        return KNOWN.with("pool", pool.id).row();
    }

    /** Whether the pool’s network holds its event, and has not called it off. */
    Uni<Boolean> holdsEvent(CostPool pool) {
        return HOLDS_EVENT
                .with("cluster", pool.clusterId)
                .with("event", pool.eventId)
                .with("network", pool.networkId)
                .value(Boolean.class);
    }
}
