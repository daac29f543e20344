package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town;
import org.sahyog.fuzz.call.Call;

/** Money of pools before there is a bill, and what is counted in their boxes: asked for by the treasurer for the leader’s firm, each in a pool with 900 in its box. */
public final class AdvanceDeeds implements Area {
    private final World world;
    private final CostPoolDeeds pools;

    AdvanceDeeds(Deeds deeds) {
        world = deeds.world();
        pools = deeds.of(CostPoolDeeds.class);
        world.place("advanceId", world.done(ask(pools.usual())).id());
        world.place("checkId", UUID.randomUUID());
        world.place("returnId", UUID.randomUUID());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(pools.leader, "listAdvances", "state=GIVEN", "open=true", "limit=1"),
                Read.by(pools.leader, "getAdvance"),
                Read.by(pools.leader, "listCashChecks"),
                Read.by(pools.leader, "listUncheckedDays"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.ofEntries(
                Map.entry("askForAdvance", () -> ask(pools.usual())),
                Map.entry("approveAdvance", this::approve),
                Map.entry("refuseAdvance", () -> decide("refuseAdvance", filled())),
                Map.entry("returnAdvance", this::giveBack),
                Map.entry("confirmAdvanceReturn", () -> judge("confirmAdvanceReturn")),
                Map.entry("refuseAdvanceReturn", () -> judge("refuseAdvanceReturn")),
                Map.entry("checkCash", () -> count(pools.shared(pools.network()))),
                Map.entry("confirmCashCheck", () -> look("confirmCashCheck")),
                Map.entry("refuseCashCheck", () -> look("refuseCashCheck")),
                Map.entry("reverseAdvanceReturn", this::reverse));
    }

    public Call ask(UUID pool) {
        return world.call("askForAdvance", pools.treasurer)
                .at("poolId", pool)
                .field("amount", 100)
                .field("place", "CASH");
    }

    private UUID filled() {
        UUID pool = pools.shared(pools.network());
        world.done(pools.receive(pool));
        return pool;
    }

    public Call decide(String operation, UUID pool) {
        UUID advance = world.done(ask(pool)).id();
        return world.call(operation, pools.leader).at("poolId", pool).at("advanceId", advance);
    }

    public Call approve() {
        return decide("approveAdvance", filled());
    }

    /** Of one that nobody has approved. */
    public Call giveBackEarly() {
        return back(decide("returnAdvance", filled()));
    }

    private Call back(Call call) {
        return call.by(pools.treasurer).field("amount", 1).field("returnedOn", world.today());
    }

    public Call giveBack() {
        UUID pool = filled();
        UUID advance = world.done(ask(pool)).id();
        world.done(world.call("approveAdvance", pools.leader).at("poolId", pool).at("advanceId", advance));
        return back(
                world.call("returnAdvance", pools.treasurer).at("poolId", pool).at("advanceId", advance));
    }

    /** Of what the treasurer’s own firm has, by her. */
    public Call giveBackOwn() {
        UUID pool = filled();
        UUID advance = world.done(
                        ask(pool).field("holderName", null).field("holderId", pools.treasurer.organisationId()))
                .id();
        world.done(world.call("approveAdvance", pools.leader).at("poolId", pool).at("advanceId", advance));
        return back(
                world.call("returnAdvance", pools.treasurer).at("poolId", pool).at("advanceId", advance));
    }

    /** A rupee more than the book says. */
    public Call count(UUID pool) {
        return world.call("checkCash", pools.treasurer)
                .at("poolId", pool)
                .field("day", world.today())
                .field("counted", 100)
                .field("notes", null);
    }

    public Call look(String operation) {
        UUID pool = pools.shared(pools.network());
        UUID check = world.done(count(pool)).id();
        return world.call(operation, pools.leader).at("poolId", pool).at("checkId", check);
    }

    /** Of what the treasurer entered, by the leader. */
    public Call judge(String operation) {
        Call back = giveBack();
        UUID advance = world.done(back).id();
        return world.call(operation, pools.leader)
                .at("poolId", back.path().get("poolId"))
                .at("advanceId", advance)
                .at("returnId", Town.id("select id from cost_pool_advance_return where advance_id = ?", advance));
    }

    public Call reverse() {
        Call confirmation = judge("confirmAdvanceReturn");
        world.done(confirmation);
        Map<String, String> place = confirmation.path();
        return world.call("reverseAdvanceReturn", pools.treasurer)
                .at("poolId", place.get("poolId"))
                .at("advanceId", place.get("advanceId"))
                .at("returnId", place.get("returnId"));
    }
}
