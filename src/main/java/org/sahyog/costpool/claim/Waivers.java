package org.sahyog.costpool.claim;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.sahyog.costpool.CostPool;
import org.sahyog.costpool.CostPoolRepository;
import org.sahyog.costpool.access.PoolOffices;
import org.sahyog.identity.access.Caller;
import org.sahyog.identity.access.CurrentCaller;
import org.sahyog.shared.problem.DomainException;

/** Two pairs of eyes: what the treasurer wants to forgive, another one forgives. In the transaction of its callers; the pool is held first. */
@ApplicationScoped
class Waivers {
    private final CostPoolRepository pools;
    private final Claims claims;
    private final ClaimReads reads;
    private final PoolOffices offices;
    private final CurrentCaller current;
    private final Clock clock;

    Waivers(
            CostPoolRepository pools,
            Claims claims,
            ClaimReads reads,
            PoolOffices offices,
            CurrentCaller current,
            Clock clock) {
        this.pools = pools;
        this.claims = claims;
        this.reads = reads;
        this.offices = offices;
        this.current = current;
        this.clock = clock;
    }

    Uni<ClaimView> ask(UUID clusterId, UUID poolId, UUID id, String reason) {
        UUID organisation = current.get().acting().organisationId();
        return held(clusterId, poolId, id)
                .invoke(found -> found.claim.askWaiver(reason, current.get().id(), organisation, now()))
                .call(found -> claims.record("waiver-asked", found.pool, found.claim))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    Uni<ClaimView> approve(UUID clusterId, UUID poolId, UUID id) {
        return held(clusterId, poolId, id)
                .call(this::refuseUnlessApprover)
                .invoke(found -> found.claim.waive(now()))
                .call(found -> claims.record("waived", found.pool, found.claim))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    Uni<ClaimView> reject(UUID clusterId, UUID poolId, UUID id) {
        return held(clusterId, poolId, id)
                .call(this::refuseUnlessApprover)
                .invoke(found -> found.claim.refuseWaiver())
                .call(found -> claims.record("waiver-rejected", found.pool, found.claim))
                .chain(() -> reads.written(clusterId, poolId, id));
    }

    private Uni<Found> held(UUID clusterId, UUID poolId, UUID id) {
        return pools.holdOpen(clusterId, poolId)
                .chain(pool -> claims.get(pool, id).map(claim -> new Found(pool, claim)));
    }

    /** Neither who asked, nor somebody of who is to pay. */
    private Uni<Void> refuseUnlessApprover(Found found) {
        Claim claim = found.claim;
        Caller caller = current.get();
        if (claim.waiverAskedBy == null) {
            throw new DomainException(ClaimProblem.WAIVER_NOT_ASKED);
        }
        boolean own = claim.organisationId != null && caller.speaksFor().contains(claim.organisationId);
        DomainException.refuseIf(own || caller.id().equals(claim.waiverAskedBy), ClaimProblem.WAIVER_OWN);
        return offices.mayApprove(
                        found.pool.networkId,
                        caller,
                        claim.waiverAskedBy,
                        Objects.requireNonNull(claim.waiverOnBehalfOf))
                .invoke(may -> DomainException.refuseIf(!may, ClaimProblem.NOT_APPROVER))
                .replaceWithVoid();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private record Found(CostPool pool, Claim claim) {}
}
