package org.sahyog.costpool.pledge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolProblem;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.PoolFollowers;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.costpool.claim.Claim;
import org.sahyog.costpool.claim.ClaimReads;
import org.sahyog.costpool.claim.ClaimView;
import org.sahyog.costpool.claim.Claims;
import org.sahyog.costpool.member.PoolMembers;
import org.sahyog.costpool.morning.PoolMorning;
import org.sahyog.identity.access.ActingFor;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.Ids;
import org.sahyog.shared.problem.DomainException;
import org.sahyog.shared.request.Author;

/** Promises, while the pool takes any. In the transaction of its callers; the pool is held first, so that each is in or refused. */
@ApplicationScoped
class Pledges {
    private final CostPoolRepository pools;
    private final PoolFollowers followers;
    private final PoolMembers members;
    private final PoolOffices offices;
    private final Claims claims;
    private final ClaimReads reads;
    private final PoolMorning morning;
    private final CurrentCaller current;
    private final Clock clock;

    Pledges(
            CostPoolRepository pools,
            PoolFollowers followers,
            PoolMembers members,
            PoolOffices offices,
            Claims claims,
            ClaimReads reads,
            PoolMorning morning,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.followers = followers;
        this.members = members;
        this.offices = offices;
        this.claims = claims;
        this.reads = reads;
        this.morning = morning;
        this.current = current;
        this.clock = clock;
    }

    Uni<ClaimView> make(UUID clusterId, UUID poolId, PledgeDraft draft) {
        UUID id = Ids.chosen(draft.id());
        ActingFor acting = current.get().acting();
        Author author = new Author(current.get().id(), acting.organisationId());
        boolean ofOwn = draft.organisationId() == null && draft.payerClass() == null;
        UUID organisation = ofOwn ? acting.organisationId() : draft.organisationId();
        return pools.holdOpen(clusterId, poolId)
                .call(pool -> pools.today(pool).invoke(today -> pool.refuseUnlessAhead(draft.dueOn(), today, "/dueOn")))
                .call(pool -> refuseUnlessMayFor(pool, organisation))
                .call(pool -> refuseUnlessShares(pool, organisation))
                .call(pool -> add(
                        pool,
                        Claim.pledge(
                                pool,
                                id,
                                organisation,
                                draft.payerClass(),
                                draft.amount(),
                                draft.dueOn(),
                                draft.note(),
                                author,
                                now())))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private Uni<Void> add(CostPool pool, Claim pledge) {
        return claims.insert(pool, pledge).chain(() -> morning.wake(pool)).chain(() -> followers.funded(pool));
    }

    private static Uni<Void> allowed() {
        return Uni.createFrom().voidItem();
    }

    /** For payers outside the pool the treasurer does it. */
    private Uni<Void> refuseUnlessMayFor(CostPool pool, @Nullable UUID organisation) {
        return organisation == null
                ? offices.isTreasurer(pool.networkId, current.get())
                        .invoke(treasurer -> DomainException.refuseIf(!treasurer, CostPoolProblem.FOR_OTHERS))
                        .replaceWithVoid()
                : members.refuseUnlessMayFor(pool, organisation);
    }

    private Uni<Void> refuseUnlessShares(CostPool pool, @Nullable UUID organisation) {
        return organisation == null
                ? allowed()
                : members.shares(pool, organisation)
                        .invoke(shares -> DomainException.refuseIf(!shares, CostPoolProblem.NOT_IN_POOL))
                        .replaceWithVoid();
    }

    Uni<ClaimView> withdraw(UUID clusterId, UUID poolId, UUID id, @Nullable String reason) {
        return pools.holdOpen(clusterId, poolId)
                .chain(pool -> claims.get(pool, id)
                        .call(pledge -> refuseUnlessMayFor(pool, pledge.organisationId))
                        .call(pledge ->
                                pools.today(pool).invoke(today -> pledge.withdraw(pool.awaits(), today, reason, now())))
                        .call(pledge -> claims.record("withdrawn", pool, pledge)))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
