package org.sahyog.costpool.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.sahyog.costpool.PayerClass;
import org.sahyog.shared.database.Sql;

/** What the book says of each member, and why. In one transaction. */
@ApplicationScoped
class PositionReads {
    /** A member’s part of an expense is a debit, what it paid of it a credit. */
    private static final Sql MEMBERS = Sql.of("""
            select o.id, o.name,
                cast(coalesce(-sum(e.amount) filter (where t.kind = 'CONTRIBUTION'), 0) as bigint),
                cast(coalesce(-sum(e.amount) filter (where t.kind = 'EXPENSE' and e.amount < 0), 0) as bigint),
                cast(coalesce(-sum(e.amount) filter (where t.kind = 'EXPENSE' and e.amount > 0), 0) as bigint),
                cast(coalesce(-sum(e.amount) filter (where t.kind = 'TRANSFER'), 0) as bigint),
                cast(coalesce(-sum(e.amount) filter (where t.kind = 'REVERSAL'), 0) as bigint),
                cast(-sum(e.amount) as bigint)
            from ledger_account a join ledger_entry e on e.account_id = a.id join ledger_transaction t on t.id = e.transaction_id
            join organisation o on o.id = a.party_id
            where a.cluster_id = :cluster and a.book_id = :pool and a.kind = 'MEMBER' group by o.id, o.name order by o.id
            """);

    private static final Sql OUTSIDE = Sql.of("""
            select a.label, -l.balance from ledger_account a join ledger_balance l on l.account_id = a.id
            where a.cluster_id = :cluster and a.book_id = :pool and a.kind = 'PAYER' and l.balance <> 0 order by a.label
            """);

    /** What was said to be paid and is not confirmed: above zero for who pays. */
    private static final Sql ON_THE_WAY = Sql.of("""
            select p.id, cast(sum(p.amount) as bigint) from (
                select from_id as id, amount, cluster_id, pool_id, state from cost_pool_transfer
                union all select to_id, -amount, cluster_id, pool_id, state from cost_pool_transfer) p
            where p.cluster_id = :cluster and p.pool_id = :pool and p.state in ('PAID', 'DISPUTED') and p.id is not null
            group by p.id order by p.id
            """);

    Uni<Positions> of(UUID clusterId, UUID poolId) {
        return MEMBERS.with("cluster", clusterId)
                .with("pool", poolId)
                .rows()
                .map(rows -> rows.stream().map(PositionReads::position).toList())
                .chain(members -> outside(clusterId, poolId)
                        .chain(outside ->
                                onTheWay(clusterId, poolId).map(way -> new Positions(poolId, members, outside, way))));
    }

    private static PositionView position(Object[] row) {
        return new PositionView(
                (UUID) row[0],
                (String) row[1],
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static Uni<List<OutsideView>> outside(UUID clusterId, UUID poolId) {
        return OUTSIDE.with("cluster", clusterId)
                .with("pool", poolId)
                .rows()
                .map(rows -> rows.stream()
                        .map(row -> new OutsideView(PayerClass.valueOf((String) row[0]), number(row[1])))
                        .toList());
    }

    private static Uni<Map<UUID, Long>> onTheWay(UUID clusterId, UUID poolId) {
        return ON_THE_WAY.with("cluster", clusterId).with("pool", poolId).rows().map(rows -> {
            Map<UUID, Long> way = new TreeMap<>();
            rows.forEach(row -> way.put(Objects.requireNonNull((UUID) row[0]), number(row[1])));
            return way;
        });
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
