package org.sahyog.fuzz.refusal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.ClaimDeeds;
import org.sahyog.fuzz.world.CostPoolDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.World;

/** Why nobody promises, forgives or waits, and what is not asked of members. */
final class ClaimRefusals implements Refused {
    private final CostPoolDeeds pools;
    private final ClaimDeeds claims;
    private final World world;

    ClaimRefusals(Deeds deeds) {
        this.pools = deeds.of(CostPoolDeeds.class);
        this.claims = deeds.of(ClaimDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        Map<String, Supplier<Call>> calls = new HashMap<>(ofClaims());
        calls.putAll(ofAssurances());
        calls.put(
                "due-ends-early",
                () -> claims.set().field("endsOn", world.today().minusDays(1)));
        calls.put("due-ended", () -> again(claims.end()));
        return calls;
    }

    private Map<String, Supplier<Call>> ofClaims() {
        return Map.of(
                "claim-payer-unfit",
                        () -> claims.promise(pools.usual())
                                .by(pools.treasurer)
                                .field("organisationId", pools.leader.organisationId())
                                .field("payerClass", "STATE"),
                "claim-pledge-unfit", () -> pools.receive(pools.usual()).field("pledgeId", UUID.randomUUID()),
                "claim-ended", () -> again(claims.withdraw()),
                "claim-no-pledge", this::takesBackDue,
                "claim-binding", this::binding,
                "claim-waiver-asked", () -> again(claims.ask()),
                "claim-waiver-not-asked", () -> again(claims.decide("rejectWaiver")),
                "claim-waiver-own", () -> claims.decide("approveWaiver").by(pools.treasurer),
                "claim-not-approver", () -> claims.decide("approveWaiver").by(pools.member()));
    }

    private Map<String, Supplier<Call>> ofAssurances() {
        return Map.of(
                "assurance-nothing-asked", () -> claims.assure(claims.fresh()).field("members", null),
                "assurance-deadline-unfit",
                        () -> claims.assure(claims.fresh()).field("deadline", "2020-01-01T00:00:00Z"),
                "assurance-event-unfit", () -> claims.assure(claims.fresh()).field("opensBooking", true),
                "assurance-set-already", () -> again(claims.assure(claims.fresh())),
                "assurance-begun", this::begun,
                "assurance-decided", () -> again(claims.callOff()),
                "costpool-awaits", () -> pools.settle(claims.waiting()));
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call takesBackDue() {
        UUID pool = claims.fresh();
        world.done(claims.set().at("poolId", pool));
        UUID due = Town.id(
                "select id from cost_pool_claim where pool_id = ? and organisation_id = ?",
                pool,
                pools.leader.organisationId());
        return world.call("withdrawPledge", pools.leader).at("poolId", pool).at("claimId", due);
    }

    private Call binding() {
        UUID pledge = world.done(claims.promise(pools.usual()).field("dueOn", world.today()))
                .id();
        return world.call("withdrawPledge", pools.leader).at("claimId", pledge);
    }

    private Call begun() {
        UUID pool = claims.fresh();
        world.done(pools.decide("approveExpense", pool, pools.submitted(pool)));
        return claims.assure(pool);
    }
}
