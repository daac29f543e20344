package org.sahyog.fuzz.refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.Town.Resident;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.CostPoolDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.World;

/** Why money does not come in or out, and who does not come into a pool. */
final class CostPoolRefusals implements Refused {
    private final CostPoolDeeds pools;
    private final World world;

    CostPoolRefusals(Deeds deeds) {
        this.pools = deeds.of(CostPoolDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        Map<String, Supplier<Call>> calls = new HashMap<>(ofPools());
        calls.putAll(ofMoney());
        calls.putAll(ofTransfers());
        calls.putAll(ofEyes());
        calls.putAll(ofCategories());
        calls.put("saving-counted", this::toldAgain);
        calls.putAll(ofStatements());
        return calls;
    }

    /** After four others have told too. */
    private Call toldAgain() {
        UUID pool = pools.opened(pools.network());
        for (int n = 0; n < 5; n++) {
            Resident each = n == 0 ? pools.leader : pools.member();
            world.done(pools.join(pool, each));
            world.done(pools.alone(pool).by(each));
        }
        return pools.alone(pool);
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
                "receipt-range-unfit", () -> pools.receipts(2, 1),
                "contribution-reversed", () -> again(pools.reverseContribution()),
                "ledger-day-closed", () -> again(pools.closePeriod(pools.opened(pools.network()))),
                "ledger-closing-unfit", () -> pools.closePeriod(pools.usual()).field("until", world.today()));
    }

    private Map<String, Supplier<Call>> ofStatements() {
        return Map.of(
                "statement-subject-unfit",
                        () -> statement()
                                .asking("organisationId", pools.leader.organisationId())
                                .asking("payerClass", "STATE"),
                "statement-period-unfit",
                        () -> statement().asking("from", "2027-02-02").asking("until", "2027-02-01"));
    }

    private Call statement() {
        return world.call("getStatement", pools.leader).at("poolId", pools.usual());
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

    private Map<String, Supplier<Call>> ofEyes() {
        return Map.of(
                "contribution-not-received",
                        () -> pools.judge("reverseContribution").by(pools.treasurer),
                "transfer-unpaid", () -> pools.ofOutside("confirmTransfer"));
    }

    private Map<String, Supplier<Call>> ofCategories() {
        return Map.of(
                "category-rule-unfit", () -> stated("rule", "BY_AMOUNT"),
                "category-read-each-time", () -> stated("rule", "BY_USAGE").field("parts", ofLeader()),
                "category-borne-too-much", () -> stated("bearers", List.of(bearer("PROJECT"), bearer("STATE"))),
                "category-member-gone", this::sharedByWhoLeft,
                "category-ended", () -> again(pools.withdrawDefault()));
    }

    private Call stated(String field, Object value) {
        return pools.stateDefault(pools.shared(pools.network())).field(field, value);
    }

    private static Map<String, Object> bearer(String payerClass) {
        return Map.of("payerClass", payerClass, "share", 6_000);
    }

    private List<Object> ofLeader() {
        return List.of(Map.of("organisationId", pools.leader.organisationId(), "part", 1));
    }

    private Call sharedByWhoLeft() {
        UUID pool = pools.shared(pools.network());
        world.done(pools.stateDefault(pool).field("parts", ofLeader()));
        world.done(pools.leave(pool, pools.leader));
        return pools.submit(pool);
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
