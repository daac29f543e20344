package org.sahyog.fuzz.world;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sahyog.fuzz.call.Call;

/** What goes out of cost pools and comes back; each in a pool of its own. */
public final class PoolMoneyDeeds implements Area {
    private static final int AMOUNT = 900;
    private static final int TAX = 9;

    private final World world;
    private final CostPoolDeeds pools;

    PoolMoneyDeeds(Deeds deeds) {
        world = deeds.world();
        pools = deeds.of(CostPoolDeeds.class);
        world.place("refundId", UUID.randomUUID());
        world.place("remittanceId", UUID.randomUUID());
    }

    @Override
    public List<Read> reads() {
        return List.of(
                Read.by(pools.leader, "listRefunds", "limit=1"),
                Read.by(pools.leader, "listTdsDeductions", "open=true", "open=false", "limit=1"),
                Read.by(pools.leader, "listTdsRemittances"));
    }

    @Override
    public Map<String, Supplier<Call>> deeds() {
        return Map.of(
                "enterRefund",
                this::refund,
                "confirmRefund",
                () -> judgeRefund("confirmRefund"),
                "refuseRefund",
                () -> judgeRefund("refuseRefund"),
                "reverseRefund",
                this::reverseRefund,
                "remitTds",
                this::remit,
                "confirmTdsRemittance",
                () -> judgeRemittance("confirmTdsRemittance"),
                "refuseTdsRemittance",
                () -> judgeRemittance("refuseTdsRemittance"),
                "reverseTdsRemittance",
                this::reverseRemittance);
    }

    private UUID fresh() {
        return pools.shared(pools.network());
    }

    /** Of an approved expense of 900. */
    public Call refund() {
        UUID pool = fresh();
        return refund(pool, pools.approved(pool));
    }

    public Call refund(UUID pool, UUID expense) {
        return world.call("enterRefund", pools.treasurer)
                .at("poolId", pool)
                .field("expenseId", expense)
                .field("amount", 1)
                .field("refundedOn", world.today());
    }

    /** Of what the treasurer entered, by the leader. */
    public Call judgeRefund(String operation) {
        UUID pool = fresh();
        UUID refund = world.done(refund(pool, pools.approved(pool))).id();
        return world.call(operation, pools.leader).at("poolId", pool).at("refundId", refund);
    }

    public Call reverseRefund() {
        return reverse("reverseRefund", "refundId", judgeRefund("confirmRefund"));
    }

    private Call reverse(String operation, String thing, Call confirmation) {
        world.done(confirmation);
        return world.call(operation, pools.treasurer)
                .at("poolId", confirmation.path().get("poolId"))
                .at(thing, confirmation.path().get(thing));
    }

    /** Takes back an expense of which something has come back. */
    public Call reverseRefunded() {
        UUID pool = fresh();
        UUID expense = pools.approved(pool);
        world.done(refund(pool, expense));
        return pools.decide("reverseExpense", pool, expense);
    }

    public static Map<String, Object> tax() {
        return Map.of("section", "194C", "rate", 100, "base", AMOUNT, "amount", TAX, "pan", "AAPFU0939F");
    }

    /** A bill of 900 of which 9 are kept back. */
    public Call taxed(UUID pool) {
        return pools.submit(pool)
                .field("gstin", null)
                .field("tds", tax())
                .field(
                        "payments",
                        List.of(Map.of(
                                "from",
                                "MEMBER",
                                "organisationId",
                                pools.treasurer.organisationId(),
                                "amount",
                                AMOUNT - TAX)));
    }

    /** Of a pool that has it in its box. */
    public Call remit() {
        UUID pool = fresh();
        world.done(pools.receive(pool));
        return remit(pool, approvedTaxed(pool));
    }

    private UUID approvedTaxed(UUID pool) {
        UUID taxed = world.done(taxed(pool)).id();
        world.done(pools.decide("approveExpense", pool, taxed));
        return taxed;
    }

    public Call remit(UUID pool, UUID expense) {
        return world.call("remitTds", pools.treasurer)
                .at("poolId", pool)
                .field("expenseIds", List.of(expense))
                .field("place", "CASH")
                .field("depositedOn", world.today());
    }

    public Call judgeRemittance(String operation) {
        UUID pool = fresh();
        world.done(pools.receive(pool));
        UUID remittance = world.done(remit(pool, approvedTaxed(pool))).id();
        return world.call(operation, pools.leader).at("poolId", pool).at("remittanceId", remittance);
    }

    public Call reverseRemittance() {
        return reverse("reverseTdsRemittance", "remittanceId", judgeRemittance("confirmTdsRemittance"));
    }

    /** The same challan for another bill. */
    public Call remitAgain() {
        UUID pool = fresh();
        world.done(pools.receive(pool));
        world.done(remit(pool, approvedTaxed(pool)));
        return remit(pool, approvedTaxed(pool));
    }

    /** Takes back a bill whose tax is with the government. */
    public Call reverseRemitted() {
        UUID pool = fresh();
        world.done(pools.receive(pool));
        UUID taxed = approvedTaxed(pool);
        world.done(remit(pool, taxed));
        return pools.decide("reverseExpense", pool, taxed);
    }
}
