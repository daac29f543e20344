package org.sahyog.costpool.assurance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.PoolFollower;
import org.sahyog.costpool.claim.Claims;
import org.sahyog.costpool.transfer.closing.Settlements;
import org.sahyog.event.opening.EventOpening;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.database.Entities;
import org.sahyog.shared.deadline.Deadlines;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/**
 * Whether a pool starts. Decided under the pool’s lock: by whoever brings what was missing, or at the deadline by whoever comes first after it,
 * the clock or somebody else. So what was promised before is counted, and what comes later finds it decided.
 */
@ApplicationScoped
class Assurances implements PoolFollower {
    private static final Author NOBODY = new Author(null, null);

    private final CostPoolRepository pools;
    private final AssuranceReads reads;
    private final Claims claims;
    private final Settlements settlements;
    private final EventOpening openings;
    private final Deadlines deadlines;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Assurances(
            CostPoolRepository pools,
            AssuranceReads reads,
            Claims claims,
            Settlements settlements,
            EventOpening openings,
            Deadlines deadlines,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.reads = reads;
        this.claims = claims;
        this.settlements = settlements;
        this.openings = openings;
        this.deadlines = deadlines;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    /** Before anything is spent, once. Where enough has come together already, it is met at once. */
    Uni<AssuranceView> set(UUID clusterId, UUID poolId, AssuranceDraft draft) {
        return pools.holdOpen(clusterId, poolId)
                .call(pool -> reads.known(pool).invoke(Assurances::refuseIfKnown))
                .call(pool -> refuseUnfitEvent(pool, draft))
                .call(pool -> begin(pool, Assurance.of(pool, draft, author(), now())))
                .call(this::judgeIfAwaiting)
                .chain(() -> reads.written(clusterId, poolId));
    }

    private static void refuseIfKnown(Object[] row) {
        DomainException.refuseIf((Boolean) row[0], AssuranceProblem.SET_ALREADY);
        DomainException.refuseIf((Boolean) row[1], AssuranceProblem.BEGUN);
    }

    /** Nobody shuts the booking of what others organise. */
    private Uni<Void> refuseUnfitEvent(CostPool pool, AssuranceDraft draft) {
        if (!draft.isToOpenBooking()) {
            return Uni.createFrom().voidItem();
        }
        DomainException.refuseIf(pool.eventId == null, AssuranceProblem.EVENT_UNFIT);
        return reads.holdsEvent(pool)
                .invoke(holds -> DomainException.refuseIf(!holds, AssuranceProblem.EVENT_UNFIT))
                .replaceWithVoid();
    }

    private Uni<Void> begin(CostPool pool, Assurance assurance) {
        pool.await(assurance.deadline);
        return Entities.insert(assurance)
                .chain(() -> deadlines.set(AssuranceDeadline.KIND, pool.id, assurance.deadline))
                .chain(() -> record("set", pool, assurance))
                .chain(() -> reconsiderBooking(pool, assurance));
    }

    /** By the treasurer: as if the deadline had passed. */
    Uni<AssuranceView> callOff(UUID clusterId, UUID poolId, String reason) {
        return pools.hold(clusterId, poolId)
                .call(pool -> reads.of(pool)
                        .call(assurance -> reads.commitment(pool)
                                .invoke(found -> assurance.fail(found, reason, now()))
                                .chain(() -> release(pool, assurance, author()))))
                .chain(() -> reads.written(clusterId, poolId));
    }

    @Override
    public Uni<Void> joined(CostPool pool) {
        return judgeIfAwaiting(pool);
    }

    @Override
    public Uni<Void> funded(CostPool pool) {
        return judgeIfAwaiting(pool);
    }

    private Uni<Void> judgeIfAwaiting(CostPool pool) {
        return pool.awaits() ? judge(pool, false) : Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> overdue(CostPool pool) {
        return judge(pool, true);
    }

    private Uni<Void> judge(CostPool pool, boolean over) {
        return reads.of(pool)
                .chain(assurance -> reads.commitment(pool).chain(found -> judge(pool, assurance, found, over)));
    }

    private Uni<Void> judge(CostPool pool, Assurance assurance, Commitment found, boolean over) {
        if (assurance.isMetBy(found)) {
            assurance.meet(found, now());
            return start(pool, assurance);
        }
        if (over) {
            assurance.fail(found, null, now());
            return release(pool, assurance, NOBODY);
        }
        return Uni.createFrom().voidItem();
    }

    /** What was promised is to be paid, and the event may be booked. */
    private Uni<Void> start(CostPool pool, Assurance assurance) {
        pool.awaitNoMore();
        return deadlines
                .lift(AssuranceDeadline.KIND, pool.id)
                .chain(() -> pools.today(pool))
                .chain(today -> claims.bind(pool, today))
                .chain(() -> record("met", pool, assurance))
                .chain(() -> reconsiderBooking(pool, assurance));
    }

    /** Nothing is to be paid any more, and who has paid gets it back. */
    private Uni<Void> release(CostPool pool, Assurance assurance, Author author) {
        pool.awaitNoMore();
        return deadlines
                .lift(AssuranceDeadline.KIND, pool.id)
                .chain(() -> record("failed", pool, assurance))
                .chain(() -> settlements.giveBack(pool, author));
    }

    private Uni<Void> reconsiderBooking(CostPool pool, Assurance assurance) {
        UUID event = pool.eventId;
        return event == null || !assurance.opensBooking
                ? Uni.createFrom().voidItem()
                : openings.reconsider(pool.clusterId, event);
    }

    private Uni<Void> record(String step, CostPool pool, Assurance assurance) {
        return journal.record(Deed.of("assurance." + step, "cost_pool_assurance", assurance.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id))
                .seenBy(Scope.network(pool.networkId)));
    }

    private Author author() {
        return new Author(current.get().id(), current.get().acting().organisationId());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
