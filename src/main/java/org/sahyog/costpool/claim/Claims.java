package org.sahyog.costpool.claim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** What is to be paid. In the transaction of its callers, who hold the pool. */
@ApplicationScoped
public class Claims {
    private static final Sql RELEASE = Sql.of("""
            update cost_pool_claim set state = 'RELEASED', ended_at = :now, version = version + 1
            where pool_id = :pool and state = 'OPEN' returning id
            """);
    private static final Sql BIND = Sql.of("""
            update cost_pool_claim set bound = true, due_on = greatest(due_on, :today), version = version + 1
            where pool_id = :pool and state in ('OPEN', 'SETTLED') and kind = 'PLEDGE'
            returning case when state = 'OPEN' then id end
            """);

    private final Journal journal;
    private final Clock clock;

    Claims(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    public Uni<Claim> get(CostPool pool, UUID id) {
        return Entities.get(Claim.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id));
    }

    public Uni<Void> insert(CostPool pool, Claim claim) {
        return Entities.insertOr(claim, "cost_pool_claim_pkey", () -> new DomainException(RequestProblem.ID_TAKEN))
                .chain(() -> record("made", pool, claim));
    }

    /** Nothing more is to be paid in. */
    public Uni<Void> releaseAll(CostPool pool) {
        return RELEASE.with("pool", pool.id)
                .with("now", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .list(UUID.class)
                .chain(released -> record("released", pool, released));
    }

    /** What was promised on a condition is to be paid: from today on, where its day is over. */
    public Uni<Void> bind(CostPool pool, LocalDate today) {
        return BIND.with("pool", pool.id)
                .with("today", today)
                .list(UUID.class)
                .map(bound -> bound.stream().filter(Objects::nonNull).toList())
                .chain(bound -> record("bound", pool, bound));
    }

    public Uni<Void> record(String step, CostPool pool, Claim claim) {
        Deed deed = deed(step, pool, claim.id)
                .with(Map.of("pool", pool.id, "amount", claim.amount, "kind", claim.kind.name()));
        return journal.record(
                claim.organisationId == null ? deed : deed.seenBy(Scope.organisation(claim.organisationId)));
    }

    /** For the phones of the network. */
    public Uni<Void> record(String step, CostPool pool, List<UUID> claims) {
        return journal.record(
                claims.stream().map(claim -> deed(step, pool, claim)).toList());
    }

    private static Deed deed(String step, CostPool pool, UUID claim) {
        return Deed.of("claim." + step, "cost_pool_claim", claim)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id))
                .seenBy(Scope.network(pool.networkId));
    }
}
