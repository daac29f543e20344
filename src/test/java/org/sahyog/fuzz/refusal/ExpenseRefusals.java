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
import org.sahyog.fuzz.world.FileDeeds;
import org.sahyog.fuzz.world.InKindDeeds;
import org.sahyog.fuzz.world.World;
import org.sahyog.shared.file.content.FileSamples;

/** Why an expense is not taken, and who does not decide about it. */
final class ExpenseRefusals implements Refused {
    private static final int AMOUNT = 900;

    private final Deeds deeds;
    private final CostPoolDeeds pools;
    private final World world;

    ExpenseRefusals(Deeds deeds) {
        this.deeds = deeds;
        this.pools = deeds.of(CostPoolDeeds.class);
        this.world = deeds.world();
    }

    @Override
    public Map<String, Supplier<Call>> calls() {
        Map<String, Supplier<Call>> calls = new HashMap<>(ofBills());
        calls.putAll(ofParts());
        calls.putAll(ofProofs());
        calls.putAll(ofDecisions());
        return calls;
    }

    private Map<String, Supplier<Call>> ofBills() {
        return Map.of(
                "expense-payment-unfit", () -> payment("MEMBER", AMOUNT),
                "expense-paid-otherwise", () -> payment("CASH", AMOUNT - 1),
                "expense-payer-not-in-pool", () -> with("payments", List.of(CostPoolDeeds.paidBy(world.freshFirm()))),
                "expense-borne-too-much", () -> with("bearers", List.of(bearer(AMOUNT + 1))),
                "expense-bearer-twice", () -> with("bearers", List.of(bearer(1), bearer(1))),
                "expense-tax-unfit", () -> with("tax", AMOUNT + 1),
                "expense-rate-otherwise", () -> foreign("EUR", 1),
                "expense-rate-needless", () -> foreign("INR", AMOUNT),
                "ledger-short-of-money", this::shortOfMoney);
    }

    private Map<String, Supplier<Call>> ofParts() {
        return Map.of(
                "expense-part-twice",
                () -> parts("EQUAL", part(pools.leader, 1), part(pools.leader, 1)),
                "expense-part-of-nobody",
                () -> parts("BY_SHARES", part(pools.leader, 0)),
                "expense-parts-not-the-whole",
                () -> parts("BY_PERCENTAGE", part(pools.leader, 9_999)),
                "expense-parts-not-the-total",
                () -> parts("BY_AMOUNT", part(pools.leader, AMOUNT - 1)),
                "expense-part-not-in-pool",
                () -> parts("EQUAL", part(world.freshFirm(), 1)));
    }

    private Map<String, Supplier<Call>> ofProofs() {
        return Map.of(
                "expense-giver-unfit", this::givenByTwo,
                "expense-evidence-needed", () -> with("inKind", true),
                "expense-receipt-used", this::provedTwice,
                "expense-vote-needed", () -> pools.submit(pools.shared(pools.spender(Map.of("voteAbove", 0)))),
                "expense-vote-unfit", () -> with("proposalId", UUID.randomUUID()));
    }

    private Map<String, Supplier<Call>> ofDecisions() {
        return Map.of(
                "expense-own", () -> approve().by(pools.treasurer),
                "expense-not-approver", () -> approve().by(pools.member()),
                "expense-not-yours", () -> pools.withdraw().by(pools.leader),
                "expense-approved-by-you", this::approvesTwice,
                "expense-decided", () -> again(approve()),
                "expense-not-approved",
                        () -> pools.decide("reverseExpense", pools.usual(), pools.submitted(pools.usual())));
    }

    private Call with(String field, Object value) {
        return pools.submit(pools.usual()).field(field, value);
    }

    private Call payment(String from, int amount) {
        return with("payments", List.of(Map.of("from", from, "amount", amount)));
    }

    private static Map<String, Object> bearer(int amount) {
        return Map.of("payerClass", "PROJECT", "amount", amount);
    }

    private Call foreign(String currency, int amount) {
        return with("foreign", Map.of("currency", currency, "amount", amount, "rate", 1));
    }

    private Call parts(String rule, Object... parts) {
        return with("rule", rule).field("parts", List.of(parts));
    }

    private static Map<String, Object> part(Resident member, int part) {
        return Map.of("organisationId", member.organisationId(), "part", part);
    }

    private Call givenByTwo() {
        return deeds.of(InKindDeeds.class)
                .give()
                .by(pools.treasurer)
                .field("organisationId", pools.leader.organisationId())
                .field("payerClass", "STATE");
    }

    private Call shortOfMoney() {
        UUID pool = pools.shared(pools.network());
        Call fromCash = pools.submit(pool).field("payments", List.of(Map.of("from", "CASH", "amount", AMOUNT)));
        return pools.decide("approveExpense", pool, world.done(fromCash).id());
    }

    private Call provedTwice() {
        byte[] bill = FileSamples.pngLikeNoOther();
        UUID file = world.done(deeds.of(FileDeeds.class).upload(pools.treasurer, bill))
                .id();
        return again(with("receipts", List.of(file)));
    }

    private Call approve() {
        return pools.decide("approveExpense", pools.usual(), pools.submitted(pools.usual()));
    }

    private Call approvesTwice() {
        UUID pool = pools.shared(pools.spender(Map.of("spendApprovals", 2)));
        return again(pools.decide("approveExpense", pool, pools.submitted(pool)));
    }

    private Call again(Call call) {
        world.done(call);
        return call.header("Idempotency-Key", world.key());
    }
}
