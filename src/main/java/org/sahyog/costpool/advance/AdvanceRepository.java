package org.sahyog.costpool.advance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.identity.access.Caller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;

/** Advances inside a write, under the lock of their pool. */
@ApplicationScoped
class AdvanceRepository {
    private static final Sql APPROVE = Sql.of("""
            insert into cost_pool_advance_approval (cluster_id, advance_id, person_id, on_behalf_of, approved_at)
            values (:cluster, :advance, :person, :organisation, :now)
            """);
    private static final Sql APPROVALS =
            Sql.of("select cast(count(*) as integer) from cost_pool_advance_approval where advance_id = :advance");
    private static final Sql WAITING = Sql.of("""
            select coalesce(sum(amount), 0) from cost_pool_advance_return where advance_id = :advance and state = 'WAITING'
            """);
    private static final Sql OPEN = Sql.of("""
            select coalesce(sum(l.balance), 0) from ledger_account a join ledger_balance l on l.account_id = a.id
            where a.book_id = :pool and a.name = :account
            """);

    Uni<Void> insert(Advance advance) {
        return Entities.insertOr(advance, "cost_pool_advance_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    Uni<Void> insert(AdvanceReturn back) {
        return Entities.insertOr(
                back, "cost_pool_advance_return_pkey", () -> new DomainException(RequestProblem.ID_TAKEN));
    }

    Uni<Advance> get(CostPool pool, UUID id) {
        return Entities.get(Advance.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id));
    }

    Uni<AdvanceReturn> getReturn(Advance advance, UUID id) {
        return Entities.get(
                AdvanceReturn.class, Map.of("clusterId", advance.clusterId, "advanceId", advance.id, "id", id));
    }

    /** Answers how many have said yes now. */
    Uni<Integer> approve(Advance advance, Caller caller, Instant now) {
        return APPROVE.with("cluster", advance.clusterId)
                .with("advance", advance.id)
                .with("person", caller.id())
                .with("organisation", caller.acting().organisationId())
                .with("now", now)
                .update()
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cost_pool_advance_approval_pkey"))
                .transform(twice -> new DomainException(AdvanceProblem.APPROVED_BY_YOU))
                .chain(() -> APPROVALS.with("advance", advance.id).value(Integer.class));
    }

    /** What is left of it besides what is said to have come back, and waits. */
    Uni<Long> unreturned(Advance advance, String currency) {
        return WAITING.with("advance", advance.id)
                .value(Number.class)
                .chain(waiting -> open(advance, currency).map(open -> Math.max(0, open - waiting.longValue())));
    }

    /** What is left of it. */
    Uni<Long> open(Advance advance, String currency) {
        return OPEN.with("pool", advance.poolId)
                .with("account", advance.account(currency).name())
                .value(Number.class)
                .map(Number::longValue);
    }
}
