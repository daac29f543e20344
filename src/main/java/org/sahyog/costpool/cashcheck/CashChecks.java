package org.sahyog.costpool.cashcheck;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.confirmation.Confirmers;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DatabaseFailure;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.problem.RequestProblem;
import org.sahyog.shared.request.Author;

/** The treasurer counts, another one looks at what differs. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class CashChecks {
    /** Today’s balance less what came after the day, so that it takes no longer as the book grows. */
    private static final Sql EXPECTED = Sql.of("""
            select coalesce(sum(l.balance), 0) - coalesce(sum((
                select sum(e.amount) from ledger_transaction t join ledger_entry e on e.transaction_id = t.id and e.account_id = a.id
                where t.book_id = :pool and t.occurred_on > :day)), 0)
            from ledger_account a join ledger_balance l on l.account_id = a.id where a.book_id = :pool and a.name = 'CASH'
            """);

    private final CostPoolRepository pools;
    private final PoolMembers members;
    private final Confirmers confirmers;
    private final Ledger ledger;
    private final Journal journal;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    CashChecks(
            CostPoolRepository pools,
            PoolMembers members,
            Confirmers confirmers,
            Ledger ledger,
            Journal journal,
            JsonText json,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.members = members;
        this.confirmers = confirmers;
        this.ledger = ledger;
        this.journal = journal;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    Uni<UUID> count(UUID clusterId, UUID poolId, CashCheckDraft draft) {
        CashCheck.refuseUnfit(draft);
        return pools.holdUnclosed(clusterId, poolId)
                .call(pool -> pools.today(pool).invoke(today -> pool.refuseUnlessRecent(draft.day(), today, "/day")))
                .chain(pool -> expected(poolId, draft.day())
                        .map(expected -> check(pool, draft, expected))
                        .call(CashChecks::insert)
                        .call(check -> record("checked", pool, check))
                        .map(check -> check.id));
    }

    private static Uni<Long> expected(UUID pool, LocalDate day) {
        return EXPECTED.with("pool", pool).with("day", day).value(Number.class).map(Number::longValue);
    }

    private CashCheck check(CostPool pool, CashCheckDraft draft, long expected) {
        CashCheck check = CashCheck.count(pool, draft, expected, clock.instant());
        check.notes = draft.notes() == null ? null : json.of(draft.notes());
        check.createdBy = current.get().id();
        check.onBehalfOf = current.get().acting().organisationId();
        return check;
    }

    private static Uni<Void> insert(CashCheck check) {
        return Entities.insertOr(check, "cost_pool_cash_check_once", () -> new DomainException(CashProblem.CHECKED))
                .onFailure(failure -> DatabaseFailure.isUniqueViolation(failure, "cost_pool_cash_check_pkey"))
                .transform(twin -> new DomainException(RequestProblem.ID_TAKEN));
    }

    /** The difference is put into the book of that day. */
    Uni<Void> confirm(UUID clusterId, UUID poolId, UUID id) {
        return pools.holdUnclosed(clusterId, poolId)
                .invoke(CostPool::refuseWhileAwaiting)
                .chain(pool ->
                        other(pool, id).call(check -> post(pool, check)).chain(check -> record("posted", pool, check)));
    }

    private Uni<Void> post(CostPool pool, CashCheck check) {
        return expected(pool.id, check.day)
                .invoke(expected -> check.confirm(expected, current.get().id(), clock.instant()))
                .chain(() -> members.sharing(pool, check.day))
                .chain(sharing -> ledger.post(pool.id, check.posting(pool, sharing)));
    }

    Uni<Void> refuse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> other(pool, id)
                        .invoke(check -> check.refuse(reason, current.get().id(), clock.instant()))
                        .chain(check -> record("refused", pool, check)));
    }

    /** For another one than who counted. */
    private Uni<CashCheck> other(CostPool pool, UUID id) {
        return Entities.get(CashCheck.class, Map.of("clusterId", pool.clusterId, "poolId", pool.id, "id", id))
                .call(check -> confirmers.refuseUnlessOther(pool, new Author(check.createdBy, check.onBehalfOf)));
    }

    private Uni<Void> record(String step, CostPool pool, CashCheck check) {
        return journal.record(Deed.of("cash-check." + step, "cost_pool_cash_check", check.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "day", check.day, "difference", check.counted - check.expected))
                .seenBy(Scope.network(pool.networkId)));
    }
}
