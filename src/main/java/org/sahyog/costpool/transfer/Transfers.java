package org.sahyog.costpool.transfer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.MoneyPlace;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.costpool.reminder.Reminders;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.request.Author;

/** Members pay each other, and the treasurer. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class Transfers {
    private final CostPoolRepository pools;
    private final TransferReads reads;
    private final TransferParties parties;
    private final Reminders reminders;
    private final Ledger ledger;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Transfers(
            CostPoolRepository pools,
            TransferReads reads,
            TransferParties parties,
            Reminders reminders,
            Ledger ledger,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.reads = reads;
        this.parties = parties;
        this.reminders = reminders;
        this.ledger = ledger;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<PoolTransferView> pay(UUID clusterId, UUID poolId, UUID id, TransferPayment payment) {
        return held(clusterId, poolId, id)
                .call(found -> parties.refuseUnlessPayer(found.pool, found.transfer))
                .invoke(found -> found.transfer.pay(payment.place(), payment.reference(), author(), now()))
                .call(found -> reminders.begin(id, now()))
                .call(found -> record("paid", found.pool, found.transfer))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private Author author() {
        return new Author(current.get().id(), current.get().acting().organisationId());
    }

    Uni<PoolTransferView> confirm(UUID clusterId, UUID poolId, UUID id, @Nullable MoneyPlace place) {
        return held(clusterId, poolId, id)
                .call(found -> parties.refuseUnlessReceiver(found.pool, found.transfer))
                .invoke(found -> found.transfer.confirm(place, current.get().id(), now()))
                .call(found -> pools.today(found.pool)
                        .chain(today -> ledger.post(poolId, found.transfer.posting(found.pool, today))))
                .call(found -> record("confirmed", found.pool, found.transfer))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    /** By either party. The other transfers go on. */
    Uni<PoolTransferView> dispute(UUID clusterId, UUID poolId, UUID id, String reason) {
        return held(clusterId, poolId, id)
                .call(found -> parties.refuseUnlessOne(found.pool, found.transfer))
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

    private Uni<Found> held(UUID clusterId, UUID poolId, UUID id) {
        return pools.hold(clusterId, poolId)
                .chain(pool -> Entities.get(
                                PoolTransfer.class, Map.of("clusterId", clusterId, "poolId", poolId, "id", id))
                        .map(transfer -> new Found(pool, transfer)));
    }

    private Uni<Void> record(String step, CostPool pool, PoolTransfer transfer) {
        return journal.record(TransferDeeds.of(step, pool, transfer));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Found(CostPool pool, PoolTransfer transfer) {}
}
