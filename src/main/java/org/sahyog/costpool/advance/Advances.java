package org.sahyog.costpool.advance;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.costpool.ledger.Ledger;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.network.charter.NetworkRules;
import org.sahyog.network.spending.NetworkSpending;
import org.sahyog.reference.money.MoneyInWords;
import org.sahyog.shared.journal.Deed;
import org.sahyog.shared.journal.Deed.Scope;
import org.sahyog.shared.journal.Journal;
import org.sahyog.shared.problem.DomainException;

/** Asked for by one, approved by others, as an expense. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class Advances {
    private final CostPoolRepository pools;
    private final AdvanceRepository repository;
    private final PoolMembers members;
    private final PoolOffices offices;
    private final NetworkSpending spending;
    private final Ledger ledger;
    private final Journal journal;
    private final CurrentCaller current;
    private final Clock clock;

    Advances(
            CostPoolRepository pools,
            AdvanceRepository repository,
            PoolMembers members,
            PoolOffices offices,
            NetworkSpending spending,
            Ledger ledger,
            Journal journal,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.repository = repository;
        this.members = members;
        this.offices = offices;
        this.spending = spending;
        this.ledger = ledger;
        this.journal = journal;
        this.current = current;
        this.clock = clock;
    }

    Uni<UUID> ask(UUID clusterId, UUID poolId, AdvanceDraft draft) {
        return pools.holdOpen(clusterId, poolId)
                .call(pool -> refuseStranger(pool, draft))
                .chain(pool -> spending.rules(pool.networkId)
                        .invoke(rules -> refuseIfVoteNeeded(pool, draft.amount(), rules))
                        .map(rules -> advance(pool, draft, rules))
                        .call(repository::insert)
                        .call(advance -> record("submitted", pool, advance))
                        .map(advance -> advance.id));
    }

    private Uni<Void> refuseStranger(CostPool pool, AdvanceDraft draft) {
        UUID holder = draft.holderId();
        return holder == null
                ? Uni.createFrom().voidItem()
                : members.has(pool, holder).invoke(Advances::refuseUnlessIn).replaceWithVoid();
    }

    private static void refuseUnlessIn(boolean inPool) {
        if (!inPool) {
            throw new DomainException(CostPoolProblem.NOT_IN_POOL).at("/holderId");
        }
    }

    /** What the members vote for is paid by its bill. */
    private static void refuseIfVoteNeeded(CostPool pool, long amount, NetworkRules rules) {
        Long most = rules.voteAbove();
        if (most != null && rules.needsVote(amount)) {
            throw new DomainException(AdvanceProblem.VOTE_NEEDED, MoneyInWords.of(most, pool.currency));
        }
    }

    private Advance advance(CostPool pool, AdvanceDraft draft, NetworkRules rules) {
        Advance advance = Advance.ask(pool, draft, clock.instant());
        advance.approvalsNeeded = rules.approvals();
        advance.createdBy = current.get().id();
        advance.onBehalfOf = current.get().acting().organisationId();
        return advance;
    }

    /** With the last yes that is needed the money is given. */
    Uni<Void> approve(UUID clusterId, UUID poolId, UUID id) {
        return held(clusterId, poolId, id)
                .invoke(found -> refuseOwn(found.advance))
                .call(found -> refuseUnlessApprover(found))
                .invoke(found -> found.advance.refuseUnlessWaiting())
                .invoke(found -> found.pool.refuseUnlessOpen())
                .invoke(found -> found.pool.refuseWhileAwaiting())
                .call(found -> spending.refuseIfFrozen(found.pool.networkId))
                .chain(found -> repository
                        .approve(found.advance, current.get(), clock.instant())
                        .chain(approvals -> approvals < found.advance.approvalsNeeded
                                ? record("seconded", found.pool, found.advance)
                                : give(found)));
    }

    private Uni<Void> give(Found found) {
        return pools.today(found.pool)
                .map(today -> found.advance.give(found.pool.currency, today, clock.instant()))
                .chain(posting -> ledger.post(found.pool.id, posting))
                .chain(() -> record("given", found.pool, found.advance));
    }

    /** By who may approve it, or by who asked for it. */
    Uni<Void> refuse(UUID clusterId, UUID poolId, UUID id, String reason) {
        return held(clusterId, poolId, id)
                .call(found -> current.get().id().equals(found.advance.createdBy)
                        ? Uni.createFrom().voidItem()
                        : refuseUnlessApprover(found))
                .invoke(found -> found.advance.refuse(reason, clock.instant()))
                .chain(found -> record("refused", found.pool, found.advance));
    }

    private void refuseOwn(Advance advance) {
        DomainException.refuseIf(current.get().id().equals(advance.createdBy), AdvanceProblem.OWN);
    }

    private Uni<Void> refuseUnlessApprover(Found found) {
        Caller caller = current.get();
        return offices.mayApprove(found.pool.networkId, caller, found.advance.createdBy, found.advance.onBehalfOf)
                .invoke(may -> DomainException.refuseIf(!may, AdvanceProblem.NOT_APPROVER))
                .replaceWithVoid();
    }

    private Uni<Found> held(UUID clusterId, UUID poolId, UUID id) {
        return pools.holdUnclosed(clusterId, poolId)
                .chain(pool -> repository.get(pool, id).map(advance -> new Found(pool, advance)));
    }

    private Uni<Void> record(String step, CostPool pool, Advance advance) {
        return journal.record(Deed.of("advance." + step, "cost_pool_advance", advance.id)
                .in(pool.clusterId)
                .with(Map.of("pool", pool.id, "amount", advance.amount))
                .seenBy(Scope.network(pool.networkId)));
    }

    private record Found(CostPool pool, Advance advance) {}
}
