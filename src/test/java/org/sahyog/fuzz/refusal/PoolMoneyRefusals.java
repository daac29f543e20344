package org.sahyog.fuzz.refusal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;
import org.sahyog.fuzz.world.AdvanceDeeds;
import org.sahyog.fuzz.world.CostPoolDeeds;
import org.sahyog.fuzz.world.Deeds;
import org.sahyog.fuzz.world.PoolMoneyDeeds;
import org.sahyog.fuzz.world.World;

/** Why money does not come back from a vendor, and why tax is not kept back. */
final class PoolMoneyRefusals implements Refused {
    private final PoolMoneyDeeds money;
    private final CostPoolDeeds pools;
    private final AdvanceDeeds advances;
    private final World world;

    PoolMoneyRefusals(Deeds deeds) {
        money = deeds.of(PoolMoneyDeeds.class);
        pools = deeds.of(CostPoolDeeds.class);
        advances = deeds.of(AdvanceDeeds.class);
        world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        Map<String, Supplier<Call>> calls = new HashMap<>(ofRefunds());
        calls.putAll(ofTax());
        calls.putAll(ofAdvances());
        calls.putAll(ofCash());
        calls.putAll(ofEyes());
        return calls;
    }

    private Map<String, Supplier<Call>> ofRefunds() {
        return Map.of(
                "refund-expense-unfit", () -> money.refund().field("expenseId", UUID.randomUUID()),
                "refund-place-unfit", () -> money.refund().field("organisationId", pools.leader.organisationId()),
                "refund-too-much", () -> money.refund().field("amount", 901),
                "expense-refunded", money::reverseRefunded);
    }

    private Map<String, Supplier<Call>> ofTax() {
        return Map.of(
                "expense-tds-base", () -> taxed("base", 901),
                "expense-tds-otherwise", () -> taxed("rate", 9_000),
                "expense-pan-needed", () -> taxed("pan", null),
                "expense-pan-otherwise", () -> money.taxed(pools.usual()).field("gstin", "09AAACH7409R1ZZ"),
                "expense-tds-remitted", money::reverseRemitted,
                "tds-not-owed", () -> money.remit(pools.usual(), UUID.randomUUID()),
                "tds-challan-used", money::remitAgain);
    }

    private Map<String, Supplier<Call>> ofAdvances() {
        return Map.ofEntries(
                Map.entry(
                        "advance-holder-unfit",
                        () -> advances.ask(pools.usual()).field("holderId", pools.leader.organisationId())),
                Map.entry(
                        "advance-vote-needed", () -> advances.ask(pools.shared(pools.spender(Map.of("voteAbove", 0))))),
                Map.entry("advance-own", advances::giveBackOwn),
                Map.entry("advance-not-approver", () -> advances.approve().by(pools.member())),
                Map.entry(
                        "advance-approved-by-you",
                        () -> again(advances.decide(
                                "approveAdvance", pools.shared(pools.spender(Map.of("spendApprovals", 2)))))),
                Map.entry("advance-decided", () -> again(advances.approve())),
                Map.entry("advance-not-given", advances::giveBackEarly),
                Map.entry("advance-too-much", () -> advances.giveBack().field("amount", 101)),
                Map.entry("advance-place-needed", () -> advances.giveBack().field("place", null)),
                Map.entry(
                        "expense-advance-unfit",
                        () -> pools.submit(pools.usual())
                                .field(
                                        "payments",
                                        List.of(Map.of(
                                                "from", "ADVANCE", "advanceId", UUID.randomUUID(), "amount", 900)))));
    }

    private Map<String, Supplier<Call>> ofCash() {
        return Map.of(
                "cash-notes-unfit", () -> counted().field("notes", List.of(Map.of("value", 50, "count", 1))),
                "cash-reason-needed", () -> counted().field("reason", null),
                "cash-book-moved", this::movedSince,
                "cash-checked", () -> again(counted()));
    }

    private Map<String, Supplier<Call>> ofEyes() {
        return Map.of(
                "confirmation-decided", () -> again(advances.judge("confirmAdvanceReturn")),
                "confirmation-own", () -> money.judgeRefund("confirmRefund").by(pools.treasurer),
                "confirmation-not-confirmer",
                        () -> money.judgeRemittance("refuseTdsRemittance").by(pools.member()),
                "confirmation-not-confirmed", this::reverseWaiting,
                "confirmation-reversed", () -> again(money.reverseRefund()));
    }

    private Call reverseWaiting() {
        Map<String, String> place = money.judgeRefund("confirmRefund").path();
        return world.call("reverseRefund", pools.treasurer)
                .at("poolId", place.get("poolId"))
                .at("refundId", place.get("refundId"));
    }

    private Call counted() {
        return advances.count(pools.shared(pools.network()));
    }

    private Call taxed(String field, Object value) {
        Map<String, Object> tax = new HashMap<>(PoolMoneyDeeds.tax());
        tax.put(field, value);
        return money.taxed(pools.usual()).field("tds", tax);
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }

    private Call movedSince() {
        Call confirmation = advances.look("confirmCashCheck");
        world.done(pools.receive(UUID.fromString(confirmation.path().get("poolId"))));
        return confirmation;
    }
}
