package org.sahyog.costpool.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.costpool.settlement.Transfer;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.identity.access.OrganisationRight;
import org.sahyog.shared.OneByOne;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Members pay each other, and the treasurer. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class Transfers {
    private static final Sql VOID_PROPOSED = Sql.of("""
            update cost_pool_transfer set state = 'VOID', ended_at = :now, version = version + 1
            where pool_id = :pool and state = 'PROPOSED' returning id
            """);
    private static final Sql UNEVEN = Sql.of("""
            select (select count(*) from ledger_account a join ledger_balance l on l.account_id = a.id
                    where a.book_id = :pool and a.kind not in ('COST', 'SHARED') and l.balance <> 0),
                (select count(*) from cost_pool_expense where pool_id = :pool and state = 'SUBMITTED'),
                (select count(*) from cost_pool_transfer where pool_id = :pool and state in ('PROPOSED', 'PAID', 'DISPUTED'))
            """);

    private final CostPoolRepository pools;
    private final PositionReads positions;
    private final TransferReads reads;
    private final PoolOffices offices;
    private final Ledger ledger;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Transfers(
            CostPoolRepository pools,
            PositionReads positions,
            TransferReads reads,
            PoolOffices offices,
            Ledger ledger,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.positions = positions;
        this.reads = reads;
        this.offices = offices;
        this.ledger = ledger;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** No new cost from now on. What was proposed before and nobody has paid is proposed anew, from what is owed now. */
    Uni<SettlementView> settle(UUID clusterId, UUID poolId) {
        return pools.hold(clusterId, poolId)
                .invoke(pool -> pool.beginClosing(now()))
                .call(this::voidProposed)
                .chain(pool -> positions
                        .written(clusterId, poolId)
                        .call(found -> propose(pool, found))
                        .map(Positions::view));
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

    private Uni<Void> propose(CostPool pool, Positions found) {
        return OneByOne.each(found.suggested(), suggested -> propose(pool, suggested))
                .chain(() -> journal.record(Deed.of("cost-pool.settled", "cost_pool", pool.id)
                        .in(pool.clusterId)
                        .seenBy(Scope.network(pool.networkId))));
    }

    private Uni<Void> propose(CostPool pool, Transfer suggested) {
        PoolTransfer transfer = PoolTransfer.propose(pool, suggested, now());
        transfer.author = new Author(current.get().id(), current.get().acting().organisationId());
        return Entities.insert(transfer).chain(() -> record("proposed", pool, transfer));
    }

    Uni<PoolTransferView> pay(UUID clusterId, UUID poolId, UUID id, TransferPayment payment) {
        return held(clusterId, poolId, id)
                .call(found -> refuseUnless(found.pool, found.transfer.from, TransferProblem.NOT_PAYER))
                .invoke(found -> found.transfer.pay(
                        payment.place(), payment.reference(), current.get().id(), now()))
                .call(found -> record("paid", found.pool, found.transfer))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    Uni<PoolTransferView> confirm(UUID clusterId, UUID poolId, UUID id, @Nullable MoneyPlace place) {
        return held(clusterId, poolId, id)
                .call(found -> refuseUnlessReceiver(found.pool, found.transfer))
                .invoke(found -> found.transfer.confirm(place, current.get().id(), now()))
                .call(found -> pools.today(found.pool)
                        .chain(today -> ledger.post(poolId, found.transfer.posting(found.pool, today))))
                .call(found -> record("confirmed", found.pool, found.transfer))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    /** By either party. The other transfers go on. */
    Uni<PoolTransferView> dispute(UUID clusterId, UUID poolId, UUID id, String reason) {
        return held(clusterId, poolId, id)
                .call(found -> isParty(found.pool, found.transfer.from)
                        .chain(payer -> payer ? Uni.createFrom().item(true) : isParty(found.pool, found.transfer.to))
                        .invoke(party -> DomainException.refuseIf(!party, TransferProblem.NOT_PARTY)))
                .invoke(found -> found.transfer.dispute(reason))
                .call(found -> record("disputed", found.pool, found.transfer))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    /** By the treasurer; what is owed by it is proposed by the next settlement. */
    Uni<PoolTransferView> drop(UUID clusterId, UUID poolId, UUID id, String reason) {
        return held(clusterId, poolId, id)
                .invoke(found -> found.transfer.drop(reason, current.get().id(), now()))
                .call(found -> record("voided", found.pool, found.transfer))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    /** Nothing is owed, nothing waits, and nothing is left. */
    Uni<Void> close(UUID clusterId, UUID poolId) {
        return pools.hold(clusterId, poolId)
                .invoke(CostPool::refuseIfClosed)
                .call(pool -> UNEVEN.with("pool", poolId).row().invoke(Transfers::refuseIfUneven))
                .invoke(pool -> pool.close(now()))
                .chain(pool -> journal.record(Deed.of("cost-pool.closed", "cost_pool", pool.id)
                        .in(clusterId)
                        .seenBy(Scope.network(pool.networkId))));
    }

    private static void refuseIfUneven(Object[] row) {
        long accounts = ((Number) row[0]).longValue();
        long expenses = ((Number) row[1]).longValue();
        long transfers = ((Number) row[2]).longValue();
        DomainException.refuseIf(
                accounts + expenses + transfers > 0, CostPoolProblem.NOT_EVEN, accounts, expenses, transfers);
    }

    private Uni<Found> held(UUID clusterId, UUID poolId, UUID id) {
        return pools.hold(clusterId, poolId)
                .chain(pool -> Entities.get(
                                PoolTransfer.class, Map.of("clusterId", clusterId, "poolId", poolId, "id", id))
                        .map(transfer -> new Found(pool, transfer)));
    }

    private Uni<Void> refuseUnless(CostPool pool, @Nullable UUID party, TransferProblem problem) {
        return isParty(pool, party)
                .invoke(is -> DomainException.refuseIf(!is, problem))
                .replaceWithVoid();
    }

    /** Nobody confirms what she paid from the pool herself: another one of the receiver does, or another officer. */
    private Uni<Void> refuseUnlessReceiver(CostPool pool, PoolTransfer transfer) {
        return transfer.from != null
                ? refuseUnless(pool, transfer.to, TransferProblem.NOT_RECEIVER)
                : offices.isTreasurer(pool.networkId, current.get())
                        .invoke(treasurer -> DomainException.refuseIf(treasurer, TransferProblem.OWN))
                        .chain(() -> offices.isOfficer(pool.networkId, current.get()))
                        .chain(officer -> officer
                                ? Uni.createFrom().voidItem()
                                : refuseUnless(pool, transfer.to, TransferProblem.NOT_RECEIVER));
    }

    /** For the treasurer’s side the treasurer; for a member’s, who may spend its money. */
    private Uni<Boolean> isParty(CostPool pool, @Nullable UUID party) {
        Caller caller = current.get();
        if (party == null) {
            return offices.isTreasurer(pool.networkId, caller);
        }
        boolean own = caller.speaksFor().contains(party)
                && caller.in(party)
                        .filter(acting -> acting.allows(OrganisationRight.SPEND))
                        .isPresent();
        return Uni.createFrom().item(own);
    }

    private Uni<Void> record(String step, CostPool pool, PoolTransfer transfer) {
        Map<String, Object> facts = new HashMap<>(Map.of("pool", pool.id, "amount", transfer.amount));
        Deed deed = Deed.of("transfer." + step, "cost_pool_transfer", transfer.id)
                .in(pool.clusterId)
                .seenBy(Scope.network(pool.networkId));
        addParty(deed, facts, "from", transfer.from);
        addParty(deed, facts, "to", transfer.to);
        return journal.record(deed.with(facts));
    }

    private static void addParty(Deed deed, Map<String, Object> facts, String name, @Nullable UUID party) {
        if (party != null) {
            facts.put(name, party);
            deed.seenBy(Scope.organisation(party));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Found(CostPool pool, PoolTransfer transfer) {}
}
