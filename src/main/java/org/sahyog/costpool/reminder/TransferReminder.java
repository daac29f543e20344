package org.sahyog.costpool.reminder;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.shared.database.Sql;
import org.sahyog.shared.deadline.DeadlineHandler;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;

/** Time has passed and nobody has paid, or confirmed: the journal says so once, on whatever replica, and whoever it waits for is told. */
@Singleton
class TransferReminder implements DeadlineHandler {
    private static final Sql PLACE = Sql.of("select cluster_id, pool_id from cost_pool_transfer where id = :transfer");

    /** Nothing of what is disputed, confirmed or void. */
    private static final Sql WAITING = Sql.of("""
            select t.state = 'PAID', case t.state when 'PAID' then t.paid_at else t.proposed_at end, t.reminders, t.reminded_at
            from cost_pool_transfer t where t.id = :transfer and t.state in ('PROPOSED', 'PAID')
            """);

    private static final Sql REMINDED = Sql.of("""
            update cost_pool_transfer set reminders = :times, reminded_at = :now where id = :transfer
            """);

    private final CostPoolRepository pools;
    private final Deadlines deadlines;
    private final Journal journal;
    private final ReminderSettings settings;
    private final Clock clock;

    TransferReminder(
            CostPoolRepository pools, Deadlines deadlines, Journal journal, ReminderSettings settings, Clock clock) {
        this.pools = pools;
        this.deadlines = deadlines;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Reminders.KIND;
    }

    /** Read under the pool’s lock: it may have been paid, confirmed or disputed while this waited. */
    @Override
    public Uni<Void> due(UUID transfer) {
        return PLACE.with("transfer", transfer)
                .row()
                .chain(row -> pools.hold((UUID) row[0], (UUID) row[1]))
                .chain(pool -> WAITING.with("transfer", transfer)
                        .rowIfAny()
                        .onItem()
                        .ifNotNull()
                        .transformToUni(row -> remind(pool, transfer, Waiting.of(row))))
                .replaceWithVoid();
    }

    private Uni<Void> remind(CostPool pool, UUID transfer, Waiting waiting) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<Instant> next = waiting.next(settings);
        if (next.isEmpty() || next.get().isAfter(now)) {
            return await(transfer, next);
        }
        Waiting reminded = waiting.reminded(now);
        return REMINDED.with("transfer", transfer)
                .with("times", reminded.times())
                .with("now", now)
                .update()
                .chain(() -> journal.record(deed(pool, transfer, reminded)))
                .chain(() -> await(transfer, reminded.next(settings)));
    }

    private Uni<Void> await(UUID transfer, Optional<Instant> next) {
        return next.map(due -> deadlines.set(kind(), transfer, due))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static Deed deed(CostPool pool, UUID transfer, Waiting waiting) {
        String verb = waiting.paid() ? "transfer.confirmation-due" : "transfer.payment-due";
        return Deed.of(verb, "cost_pool_transfer", transfer)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "times", waiting.times()))
                .seenBy(Scope.network(pool.networkId));
    }
}
