package org.sahyog.fuzz.world;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;

/** What is to be paid into cost pools: pledges, dues, and pools that wait. */
public final class ClaimDeeds implements Area {
    private final World world;
    private final CostPoolDeeds pools;

    ClaimDeeds(Deeds deeds) {
        world = deeds.world();
        pools = deeds.of(CostPoolDeeds.class);
        world.place("claimId", promised());
        world.place("dueId", world.done(set()).id());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(pools.leader, "listClaims", "kind=PLEDGE", "state=OPEN", "limit=1"),
                Read.by(pools.leader, "getClaim"),
                Read.by(pools.leader, "listArrears", "limit=1"),
                Read.by(pools.leader, "listDues", "limit=1"),
                Read.by(pools.leader, "getDue"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "makePledge",
                () -> promise(pools.usual()),
                "withdrawPledge",
                this::withdraw,
                "askWaiver",
                this::ask,
                "approveWaiver",
                () -> decide("approveWaiver"),
                "rejectWaiver",
                () -> decide("rejectWaiver"),
                "setAssurance",
                () -> assure(fresh()),
                "callOffAssurance",
                this::callOff,
                "getAssurance",
                () -> world.call("getAssurance", pools.leader).at("poolId", waiting()),
                "setDue",
                this::set,
                "endDue",
                this::end);
    }

    public UUID fresh() {
        return pools.shared(pools.network());
    }

    public UUID waiting() {
        UUID pool = fresh();
        world.done(assure(pool));
        return pool;
    }

    /** By the leader, for her own. */
    public Call promise(UUID pool) {
        return world.call("makePledge", pools.leader)
                .at("poolId", pool)
                .field("organisationId", null)
                .field("payerClass", null)
                .field("amount", 900)
                .field("dueOn", world.today().plusDays(9));
    }

    public UUID promised() {
        return world.done(promise(pools.usual())).id();
    }

    public Call withdraw() {
        return world.call("withdrawPledge", pools.leader).at("claimId", promised());
    }

    public Call ask() {
        return world.call("askWaiver", pools.treasurer).at("claimId", promised());
    }

    /** Of the treasurer’s own, by the leader. */
    public Call decide(String operation) {
        Call own = promise(pools.usual()).by(pools.treasurer);
        UUID pledge = world.done(own).id();
        world.done(world.call("askWaiver", pools.treasurer).at("claimId", pledge));
        return world.call(operation, pools.leader).at("claimId", pledge);
    }

    public Call assure(UUID pool) {
        return world.call("setAssurance", pools.treasurer)
                .at("poolId", pool)
                .field("members", 9)
                .field("amount", null)
                .field("deadline", Instant.now().plus(1, ChronoUnit.DAYS))
                .field("opensBooking", false);
    }

    public Call callOff() {
        return world.call("callOffAssurance", pools.treasurer).at("poolId", waiting());
    }

    public Call set() {
        return world.call("setDue", pools.treasurer)
                .at("poolId", pools.usual())
                .field("every", "ONCE")
                .field("startsOn", world.today())
                .field("endsOn", null);
    }

    public Call end() {
        return world.call("endDue", pools.treasurer)
                .at("dueId", world.done(set()).id());
    }
}
