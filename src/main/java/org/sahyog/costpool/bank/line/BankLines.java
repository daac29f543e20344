package org.sahyog.costpool.bank.line;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.bank.BankProblem;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What the treasurer says of the lines that nothing was found for. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class BankLines {
    private static final Sql STATE = Sql.of(
            "select state, amount from cost_pool_bank_line where cluster_id = :cluster and pool_id = :pool and id = :id");
    private static final Sql SUM = Sql.of("""
            select count(*), coalesce(sum(m.amount), 0) from cost_pool_bank_movement m
            where m.pool_id = :pool and m.transaction_id = any(:transactions)
              and not exists (select 1 from cost_pool_bank_match x where x.transaction_id = m.transaction_id)
            """);
    private static final Sql MATCH = Sql.of("""
            insert into cost_pool_bank_match (transaction_id, pool_id, line_id)
            select unnest(cast(:transactions as uuid[])), :pool, :id
            """);
    private static final Sql RELEASE =
            Sql.of("delete from cost_pool_bank_match where pool_id = :pool and line_id = :id");
    private static final Sql DECIDE = Sql.of("""
            update cost_pool_bank_line set state = :state, how = :how, reason = :reason, decided_at = :now, decided_by = :person
            where pool_id = :pool and id = :id
            """);

    private final CostPoolRepository pools;
    private final BankLineReads reads;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    BankLines(CostPoolRepository pools, BankLineReads reads, Journal journal, CurrentCaller current, Clock clock) {
        this.pools = pools;
        this.reads = reads;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<BankLineView> match(UUID clusterId, UUID poolId, UUID id, Set<UUID> transactions) {
        UUID[] those = transactions.toArray(UUID[]::new);
        return pools.holdUnclosed(clusterId, poolId)
                .call(pool -> open(pool, id)
                        .chain(amount -> refuseUnfit(pool, amount, those))
                        .chain(() -> MATCH.with("transactions", those)
                                .with("pool", poolId)
                                .with("id", id)
                                .update())
                        .chain(() -> decide(pool, id, BankLineState.MATCHED, BankMatchedHow.BY_HAND, null)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    Uni<BankLineView> setAside(UUID clusterId, UUID poolId, UUID id, String reason) {
        return pools.holdUnclosed(clusterId, poolId)
                .call(pool -> open(pool, id).chain(() -> decide(pool, id, BankLineState.SET_ASIDE, null, reason)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    /** It is open again, whatever was said of it. */
    Uni<BankLineView> release(UUID clusterId, UUID poolId, UUID id) {
        return pools.holdUnclosed(clusterId, poolId)
                .call(pool -> line(pool, id)
                        .invoke(line -> DomainException.refuseIf(isOpen(line), BankProblem.LINE_OPEN))
                        .chain(() -> RELEASE.with("pool", poolId).with("id", id).update())
                        .chain(() -> decide(pool, id, BankLineState.OPEN, null, null)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private static Uni<Object[]> line(CostPool pool, UUID id) {
        return STATE.with("cluster", pool.clusterId)
                .with("pool", pool.id)
                .with("id", id)
                .rowOr(() -> new DomainException(RequestProblem.NOT_FOUND));
    }

    private static boolean isOpen(Object[] line) {
        return BankLineState.OPEN.name().equals(line[0]);
    }

    /** The amount of an open line. */
    private static Uni<Long> open(CostPool pool, UUID id) {
        return line(pool, id)
                .invoke(line -> DomainException.refuseIf(!isOpen(line), BankProblem.LINE_DECIDED))
                .map(line -> ((Number) line[1]).longValue());
    }

    private static Uni<Void> refuseUnfit(CostPool pool, long amount, UUID[] transactions) {
        return SUM.with("pool", pool.id)
                .with("transactions", transactions)
                .row()
                .invoke(found -> {
                    boolean all = ((Number) found[0]).intValue() == transactions.length;
                    DomainException.refuseIf(!all, BankProblem.MOVEMENT_UNFIT);
                    long sum = ((Number) found[1]).longValue();
                    if (sum != amount) {
                        throw new DomainException(
                                BankProblem.SUM_UNFIT,
                                MoneyInWords.of(sum, pool.currency),
                                MoneyInWords.of(amount, pool.currency));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Void> decide(
            CostPool pool, UUID id, BankLineState state, @Nullable BankMatchedHow how, @Nullable String reason) {
        boolean open = state == BankLineState.OPEN;
        return DECIDE.with("state", state.name())
                .with("how", how == null ? null : how.name())
                .with("reason", reason)
                .with("now", open ? null : clock.instant())
                .with("person", open ? null : current.get().id())
                .with("pool", pool.id)
                .with("id", id)
                .update()
                .chain(() -> journal.record(Deed.of("cost-pool.bank-line-decided", "cost_pool", pool.id)
                        .in(pool.clusterId)
                        .with(Map.of("line", id, "state", state))
                        .seenBy(Scope.network(pool.networkId))));
    }
}
