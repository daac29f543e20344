package org.sahyog.costpool.tds;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.confirmation.Confirmers;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.json.JsonText;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/**
 * Tax goes to the government, the treasurer says so, another one looks; also while the pool is closing. In the transaction of its callers;
 * the pool is held first.
 */
@ApplicationScoped
class TdsRemittances {
    private final CostPoolRepository pools;
    private final TdsRepository repository;
    private final Confirmers confirmers;
    private final Ledger ledger;
    private final Journal journal;
    private final JsonText json;
    private final CurrentCaller current;
    private final Clock clock;

    TdsRemittances(
            CostPoolRepository pools,
            TdsRepository repository,
            Confirmers confirmers,
            Ledger ledger,
            Journal journal,
            JsonText json,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.repository = repository;
        this.confirmers = confirmers;
        this.ledger = ledger;
        this.journal = journal;
        this.json = json;
        this.current = current;
        this.clock = clock;
    }

    Uni<UUID> remit(UUID clusterId, UUID poolId, TdsRemittanceDraft draft) {
        List<UUID> expenses = draft.expenseIds().stream().distinct().toList();
        return pools.holdUnclosed(clusterId, poolId)
                .call(pool -> pools.today(pool)
                        .invoke(today -> pool.refuseUnlessRecent(draft.depositedOn(), today, "/depositedOn")))
                .chain(pool -> repository
                        .owed(pool, expenses)
                        .invoke(parts -> DomainException.refuseIf(parts.size() < expenses.size(), TdsProblem.NOT_OWED))
                        .chain(parts -> remit(pool, remittance(pool, draft, parts), parts)));
    }

    private TdsRemittance remittance(CostPool pool, TdsRemittanceDraft draft, List<TdsPart> parts) {
        TdsRemittance remittance = TdsRemittance.enter(pool, draft, clock.instant());
        remittance.author =
                new Author(current.get().id(), current.get().acting().organisationId());
        remittance.amount = parts.stream().mapToLong(TdsPart::amount).sum();
        remittance.deductions = json.of(parts);
        return remittance;
    }

    private Uni<UUID> remit(CostPool pool, TdsRemittance remittance, List<TdsPart> parts) {
        return repository
                .insert(remittance, parts)
                .chain(() -> record("entered", pool, remittance))
                .replaceWith(remittance.id);
    }

    Uni<Void> confirm(UUID clusterId, UUID poolId, UUID id) {
        return judged(clusterId, poolId, id, (pool, remittance) -> {
            UUID transaction = remittance.confirmation.confirm(current.get().id(), clock.instant());
            List<TdsPart> parts = List.of(json.read(remittance.deductions, TdsPart[].class));
            return ledger.post(pool.id, remittance.posting(transaction, pool.currency, parts))
                    .chain(() -> record("remitted", pool, remittance));
        });
    }

    Uni<Void> refuse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return judged(clusterId, poolId, id, (pool, remittance) -> {
            remittance.confirmation.refuse(reason, current.get().id(), clock.instant());
            return repository.oweAgain(remittance).chain(() -> record("refused", pool, remittance));
        });
    }

    private Uni<Void> judged(
            UUID clusterId, UUID poolId, UUID id, BiFunction<CostPool, TdsRemittance, Uni<Void>> judgement) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> repository
                        .get(pool, id)
                        .call(remittance -> confirmers.refuseUnlessOther(pool, remittance.author))
                        .chain(remittance -> judgement.apply(pool, remittance)));
    }

    /** It was entered by mistake: its tax is owed again. */
    Uni<Void> reverse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> repository
                        .get(pool, id)
                        .call(remittance -> pools.today(pool)
                                .chain(today -> ledger.reverse(
                                        poolId,
                                        remittance.confirmation.reverse(reason, clock.instant()),
                                        Ids.next(),
                                        today)))
                        .call(repository::oweAgain)
                        .chain(remittance -> record("reversed", pool, remittance)));
    }

    private Uni<Void> record(String step, CostPool pool, TdsRemittance remittance) {
        return journal.record(Deed.of("tds." + step, "cost_pool_tds_remittance", remittance.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "amount", remittance.amount))
                .seenBy(Scope.network(pool.networkId)));
    }
}
