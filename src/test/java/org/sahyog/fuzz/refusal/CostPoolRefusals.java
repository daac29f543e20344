package org.sahyog.fuzz.refusal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.CostPoolDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.World;

/** Why money does not come in or out, and who does not come into a pool. */
final class CostPoolRefusals {
    private final CostPoolDeeds pools;
    private final World world;

    CostPoolRefusals(Deeds deeds) {
        this.pools = deeds.pools();
        this.world = deeds.world();
    }

    Map<String, Supplier<Call>> calls() {
        Map<String, Supplier<Call>> calls = new HashMap<>(ofPools());
        calls.putAll(ofMoney());
        calls.putAll(ofTransfers());
        return calls;
    }

    private Map<String, Supplier<Call>> ofPools() {
        return Map.ofEntries(
                Map.entry("costpool-network-unknown", () -> pools.open(UUID.randomUUID())),
                Map.entry("costpool-event-unknown", () -> open().field("eventId", UUID.randomUUID())),
                Map.entry("costpool-not-officer", () -> open().by(pools.member())),
                Map.entry("costpool-not-open", this::joinsLate),
                Map.entry("costpool-closed", this::paysLate),
                Map.entry("costpool-not-in-network", () -> brought(pools.treasurer, world.freshFirm())),
                Map.entry("costpool-for-others", () -> brought(pools.leader, pools.member())),
                Map.entry("costpool-member-already", () -> pools.join(pools.usual(), pools.leader)),
                Map.entry("costpool-left-already", () -> again(pools.leave(pools.member()))),
                Map.entry("costpool-not-even", this::closesEarly));
    }

    private Map<String, Supplier<Call>> ofMoney() {
        return Map.of(
                "costpool-not-in-pool",
                        () -> paid("organisationId", world.freshFirm().organisationId()),
                "costpool-day-unfit", () -> paid("paidOn", "2020-01-01"),
                "contribution-payer-unfit", () -> paid("payerClass", "PROJECT"),
                "contribution-twice", () -> pools.collect(pools.leader, pools.leader),
                "contribution-reversed", () -> again(pools.reverseContribution()),
                "ledger-day-closed", () -> again(pools.closePeriod(pools.opened(pools.network()))),
                "ledger-closing-unfit", () -> pools.closePeriod(pools.usual()).field("until", world.today()));
    }

    private Map<String, Supplier<Call>> ofTransfers() {
        return Map.of(
                "transfer-place-needed", () -> pools.ofCash("payTransfer"),
                "transfer-place-needless", () -> pools.pay().field("place", "CASH"),
                "transfer-not-payer", () -> pools.pay().by(pools.treasurer),
                "transfer-not-receiver", () -> pools.ofTransfer("confirmTransfer", pools.leader),
                "transfer-own", () -> pools.ofCash("confirmTransfer").by(pools.treasurer),
                "transfer-not-party", () -> pools.ofTransfer("disputeTransfer", pools.member()),
                "transfer-not-waiting", () -> again(pools.pay()),
                "transfer-ended", () -> again(pools.drop()));
    }

    private Call open() {
        return pools.open(pools.network());
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call brought(Resident by, Resident firm) {
        return pools.join(pools.usual(), by).field("organisationId", firm.organisationId());
    }

    private Call paid(String field, Object value) {
        return pools.receive(pools.usual()).field(field, value);
    }

    private Call joinsLate() {
        UUID pool = pools.opened(pools.network());
        world.done(pools.settle(pool));
        return pools.join(pool, pools.leader);
    }

    private Call paysLate() {
        UUID pool = pools.shared(pools.network());
        world.done(pools.close(pool));
        return pools.receive(pool);
    }

    private Call closesEarly() {
        UUID pool = pools.shared(pools.network());
        world.done(pools.receive(pool));
        return pools.close(pool);
    }
}
